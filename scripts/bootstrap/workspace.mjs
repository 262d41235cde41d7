import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { waitForLock } from './lock.mjs';
import { ensurePnpm, prepareTools } from './pnpm.mjs';
import { Refusal } from './refusal.mjs';
import { registryTrouble } from './registry-trouble.mjs';
import { runProgram } from './run-program.mjs';

const PACKAGES = ['.', 'api', 'admin-web', 'schema', 'scripts'];
const STAMP = 'node_modules/.lastmile-installed';

/**
 * Paths of the pinned tools, after installing what the lock file says unless that was done before.
 * @typedef {{ node: string, pnpm: string }} Tools
 * @returns {Promise<Tools>}
 */
export async function ensureWorkspace() {
  const wanted = pins();
  const node = resolve(process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node');
  prepareTools();
  const release = await waitForLock('install', '.', 'another command that installs packages');
  try {
    const pnpm = await ensurePnpm(wanted.pnpm);
    const state = stateOfManifests();
    if (!isInstalled(state, node)) await install(pnpm, wanted.node, node, state);
    return { node, pnpm };
  } finally {
    release();
  }
}

/** Exact versions, from package.json: the one place that pins them. */
function pins() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return { pnpm: manifest.packageManager.split('@')[1].split('+')[0], node: manifest.devDependencies.node };
}

/** Changes when an install could give another result. */
function stateOfManifests() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...PACKAGES.map((folder) => `${folder}/package.json`)]) {
    hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} state @param {string} node */
function isInstalled(state, node) {
  if (!existsSync(node) || !existsSync(STAMP)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return stamp.state === state && stamp.folders.every(existsSync);
}

/** @param {string} pnpm @param {string} nodeVersion @param {string} node @param {string} state */
async function install(pnpm, nodeVersion, node, state) {
  console.log(`Installing packages and Node ${nodeVersion} … (the first time takes a minute or two)`);
  rmSync(STAMP, { force: true });
  await pnpmInstall(pnpm, nodeVersion);
  if (versionOf(node) !== `v${nodeVersion}`) {
    // An earlier install was killed in the middle of a build step, and pnpm takes the package for complete.
    removeInstalled();
    await pnpmInstall(pnpm, nodeVersion);
    if (versionOf(node) !== `v${nodeVersion}`) {
      throw new Refusal(`Node ${nodeVersion} could not be installed for ${process.platform}-${process.arch}: check that npm may run install scripts ("npm config get ignore-scripts") and run the command again.`);
    }
  }
  const folders = PACKAGES.map((folder) => `${folder}/node_modules`).filter(existsSync);
  writeFileSync(`${STAMP}.new`, JSON.stringify({ state, folders }));
  renameSync(`${STAMP}.new`, STAMP);
}

/** @param {string} pnpm @param {string} nodeVersion */
async function pnpmInstall(pnpm, nodeVersion) {
  // nodeVersion: packages are chosen for the Node they will run on, not for the one that runs this file.
  // fetchRetry…: without a network the defaults try for many minutes; what was fetched is kept for the next run.
  const args = ['install', '--frozen-lockfile', '--reporter=append-only', `--config.nodeVersion=${nodeVersion}`,
    '--config.fetchRetries=2', '--config.fetchRetryMintimeout=500', '--config.fetchRetryFactor=1'];
  const registry = process.env['npm_config_registry'];
  if (registry) args.push(`--config.registry=${registry}`); // pnpm itself does not read npm's environment
  // CI: pnpm asks no questions. NODE_ENV=production would leave out the tools that build the console.
  const { NODE_ENV: _, ...env } = process.env;
  // npm_config_…: the package "node" fetches its binary with npm.
  const npm = { npm_config_loglevel: 'error', npm_config_fetch_retries: '1', npm_config_fetch_retry_mintimeout: '1000' };
  const { ok, output } = await runProgram(pnpm, args, { env: { ...env, ...npm, CI: 'true' } });
  if (!ok) throw registryTrouble('installing packages', output, pnpm);
}

function removeInstalled() {
  for (const folder of PACKAGES) rmSync(`${folder}/node_modules`, { recursive: true, force: true });
}

/** @param {string} node */
function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
