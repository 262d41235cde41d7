import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { type Identity, runAs } from './identity.ts';

/**
 * Ends a server that a killed process left running on this cluster, and removes a pid file that means another process by now.
 * The caller makes sure that no living Lastmile uses the cluster.
 */
export async function endLeftover(folder: string, identity: Identity, binaries: Binaries): Promise<void> {
  const pidFile = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid || !isAlive(pid)) return; // PostgreSQL itself copes with the file of a dead server
  if (!(await commandLine(pid)).includes(folder)) {
    // Pids are used again, after a reboot or in a container. PostgreSQL would refuse to start, and pg_ctl stop would hit a stranger.
    await rm(pidFile, { force: true });
    return;
  }
  await stopServer(folder, identity, binaries);
}

/** Stops the server: quickly and cleanly; when that takes too long, at once (the next start then recovers from the log). */
export async function stopServer(folder: string, identity: Identity, binaries: Binaries): Promise<void> {
  const stop = (mode: string, seconds: string) => runAs(identity, folder, binaries.pg_ctl, ['stop', '-D', folder, '-m', mode, '-w', '-t', seconds, '-s']);
  const { code } = await stop('fast', '20');
  if (code !== 0) await stop('immediate', '10');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
  const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', `${pid}`]).catch(() => ({ stdout: '' }));
  return stdout;
}
