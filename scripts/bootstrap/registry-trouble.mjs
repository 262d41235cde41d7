import { Refusal } from './refusal.mjs';

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH|dns error|tcp connect|error sending request|operation timed out/i;
const DISK_FULL = /ENOSPC|no space left/i;
const NOT_WRITABLE = /EACCES|EROFS|EPERM|permission denied|read-only file system/i;
const LOCK_FILE_DIFFERS = /OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE/i;

/**
 * Says in one line why fetching packages failed and what to do.
 * @param {string} doing @param {string} output what the package manager printed @param {string} pnpm
 */
export function registryTrouble(doing, output, pnpm) {
  if (LOCK_FILE_DIFFERS.test(output)) {
    return new Refusal(`pnpm-lock.yaml does not fit a package.json: run "${pnpm} install --no-frozen-lockfile" and commit the lock file.`);
  }
  if (DISK_FULL.test(output)) return new Refusal(`${doing} failed: the disk is full. Make room, then run the command again.`);
  if (UNREACHABLE.test(output)) {
    return new Refusal(`${doing} failed: the npm registry cannot be reached. Check the network, proxy or "npm config get registry", then run the command again.`);
  }
  if (NOT_WRITABLE.test(output)) return new Refusal(`${doing} failed: a folder is not writable (${lastLine(output)}). Give this user write access to the project folder.`);
  return new Refusal(`${doing} failed: ${lastLine(output)}`);
}

/** @param {string} output */
function lastLine(output) {
  const lines = output.split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.findLast((line) => /err/i.test(line)) ?? lines.at(-1) ?? 'no message';
}
