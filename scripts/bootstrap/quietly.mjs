import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program without showing what it prints; the caller decides what of it matters.
 * When this process is told to end meanwhile, the program is ended first.
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function quietly(program, args, env) {
  return new Promise((done) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));

    /** @param {NodeJS.Signals} signal */
    const endBoth = (signal) => {
      child.kill(signal);
      finish();
      process.kill(process.pid, signal);
    };
    const finish = () => ENDING.forEach((signal) => process.off(signal, endBoth));
    ENDING.forEach((signal) => process.on(signal, endBoth));

    child.on('error', (error) => {
      finish();
      done({ ok: false, output: error.message });
    });
    child.on('close', (code) => {
      finish();
      done({ ok: code === 0, output });
    });
  });
}
