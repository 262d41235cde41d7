import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from './refusal.mjs';
import { registryTrouble } from './registry-trouble.mjs';
import { runProgram } from './run-program.mjs';

const TOOLS = '.tools';

/**
 * Path of the pinned pnpm; fetched once from the npm registry into `.tools`.
 * Fetched into a folder of its own and renamed when complete, so an interrupted fetch is never taken for a good one.
 * @param {string} version
 */
export async function ensurePnpm(version) {
  const folder = `${TOOLS}/pnpm-${version}-${process.platform}-${process.arch}`;
  const pnpm = resolve(folder, 'node_modules/.bin/pnpm');
  if (existsSync(folder)) return pnpm;

  console.log(`Fetching pnpm ${version} …`);
  removeUnfinished();
  const unfinished = `${TOOLS}/unfinished-${process.pid}`;
  mkdirSync(unfinished);
  const install = ['install', '--prefix', unfinished, '--no-save', '--no-package-lock', '--no-audit', '--no-fund',
    '--ignore-scripts=false', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--loglevel=error', `pnpm@${version}`];
  const { ok, output } = await npm(install);
  if (!ok) {
    rmSync(unfinished, { recursive: true, force: true });
    throw registryTrouble(`fetching pnpm ${version}`, output, 'pnpm');
  }
  renameSync(unfinished, folder);
  return pnpm;
}

/** Makes `.tools`, and so finds out early whether the project folder can be written. */
export function prepareTools() {
  try {
    mkdirSync(TOOLS, { recursive: true });
  } catch (error) {
    throw new Refusal(`cannot write into ${resolve('.')} (${/** @type {NodeJS.ErrnoException} */ (error).code}): give this user write access to the folder, or work in a copy.`);
  }
}

function removeUnfinished() {
  for (const name of readdirSync(TOOLS)) {
    if (name.startsWith('unfinished-')) rmSync(`${TOOLS}/${name}`, { recursive: true, force: true });
  }
}

/** The npm that started this process, else the one on the PATH. @param {string[]} args */
function npm(args) {
  const path = process.env['npm_execpath'];
  return path?.endsWith('npm-cli.js')
    ? runProgram(process.execPath, [path, ...args])
    : runProgram('npm', args);
}
