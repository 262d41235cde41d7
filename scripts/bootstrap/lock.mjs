import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Takes a lock that dies with its holder, also after kill -9: a listening socket, not a file with a pid,
 * because pids are used again. Keeping it does not keep the process alive.
 * @param {string} name what is locked, e.g. "install"
 * @param {string} folder the folder it is locked for; two checkouts do not disturb each other
 * @param {number} patienceMs how long another holder may take to go
 * @returns {Promise<(() => void) | null>} a function that gives the lock back; null when another process holds it
 */
export async function takeLock(name, folder, patienceMs = 0) {
  const path = socketPath(name, folder);
  for (const begun = Date.now(); ; ) {
    const server = await listen(path);
    if (server) return () => server.close();
    if (!(await answers(path))) rmSync(path, { force: true }); // left behind by a killed holder
    else if (Date.now() - begun >= patienceMs) return null;
    else await sleep(100);
  }
}

/**
 * Waits for the lock, and says so in one line when that takes a moment.
 * @param {string} name @param {string} folder @param {string} waitingFor
 */
export async function waitForLock(name, folder, waitingFor) {
  const release = await takeLock(name, folder, 500);
  if (release) return release;
  console.log(`Waiting for ${waitingFor} …`);
  return /** @type {Promise<() => void>} */ (takeLock(name, folder, Infinity));
}

/** @param {string} name @param {string} folder */
function socketPath(name, folder) {
  const id = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  // The system's folder for temporary files: a path inside the project could be longer than a socket's may be.
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\lastmile-${name}-${id}`
    : join(tmpdir(), `lastmile-${process.getuid?.()}-${name}-${id}.sock`);
}

/** @param {string} path @returns {Promise<import('node:net').Server | null>} */
function listen(path) {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(path, () => done(server.unref()));
  });
}

/** @param {string} path @returns {Promise<boolean>} */
function answers(path) {
  return new Promise((done) => {
    const socket = connect(path, () => done(true));
    socket.on('error', () => done(false)).on('connect', () => socket.destroy());
  });
}
