import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. When this process is told to end meanwhile, the program is ended first.
 * @param {string} program @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} options show: what it prints goes to the terminal; else it is
 *   kept, and the caller decides what of it matters
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runProgram(program, args, { env, cwd, show = false } = {}) {
  return new Promise((done) => {
    const out = show ? 'inherit' : 'pipe';
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', out, out], shell: process.platform === 'win32' });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));

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
