import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refusal } from '../bootstrap/refusal.mjs';

/** Makes the data folder. @throws Refusal when it cannot be written */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = code === 'ENOSPC' ? 'the disk is full, make room' : 'give this user write access to it, or set DATA_DIR to another folder';
    throw new Refusal(`cannot write into ${resolve(folder)} (${code}): ${hint}.`);
  }
}
