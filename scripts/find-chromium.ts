import { execFile } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './bootstrap/refusal.mjs';
import { installDebianPackages } from './debian-packages.ts';

export interface Chromium {
  executablePath: string;
  args: string[];
}

/** Browsers of the Chromium family, by the names systems install them under. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const ARGS = [
  '--no-sandbox', // root and most containers cannot have one; only our own pages are opened
  '--disable-gpu',
  '--disable-dev-shm-usage', // /dev/shm is tiny in containers
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * A Chromium for browser tests and screenshots: CHROMIUM_PATH when set, else an installed one, else Debian's where it can be
 * installed without asking, else the one that comes as an npm package. That one brings libraries of its own, which this process passes on to the browser by its environment.
 */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  return { executablePath: given || (await installed()) || (await installedNow()) || (await packaged()), args: ARGS };
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  const runnable = await Promise.all(candidates.map((path) => access(path, constants.X_OK).then(() => true, () => false)));
  return candidates.find((_, index) => runnable[index]);
}

async function installedNow(): Promise<string | undefined> {
  await installDebianPackages('/usr/bin/chromium', 'chromium', 'fonts-noto-cjk');
  return installed();
}

async function packaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Refusal('there is no Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  }
  const library = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(resolve(dirname(library), '../package.json'), 'utf8')) as { version: string };
  const folder = resolve(import.meta.dirname, `../.tools/chromium-${version}`);
  if (!existsSync(folder)) await unpack(library, folder);
  process.env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  return join(folder, 'chromium');
}

/** The package unpacks into the folder for temporary files; we give it one that gets its name when complete. */
async function unpack(library: string, folder: string): Promise<void> {
  console.log('Unpacking Chromium for the browser tests …');
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const script = `import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())`;
  // AWS_LAMBDA_JS_RUNTIME: asks the package for the libraries too, which a bare system lacks.
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: '24.x' };
  await promisify(execFile)(process.execPath, ['--eval', script, library], { env });
  await rename(unfinished, folder).catch(async (error) => {
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true }); // another process was faster
  });
}
