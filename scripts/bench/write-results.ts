import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';

/** Writes what was measured, with when, on what and from which commit, and says where. */
export async function writeResults(file: string, results: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const circumstances = { at: new Date().toISOString(), commit: commit(), node: process.version, cores: cpus().length, processor: cpus()[0]?.model };
  await writeFile(file, `${JSON.stringify({ ...circumstances, ...results }, undefined, 2)}\n`);
  console.log(`\nAll figures: ${file}`);
}

function commit(): string | null {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null; // a copy without its history
  }
}
