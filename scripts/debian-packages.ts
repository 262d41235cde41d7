import { existsSync } from 'node:fs';
import { runProgram } from './bootstrap/run-program.mjs';

/**
 * Installs what a test needs and npm does not have, where that can be done without asking: on a Debian machine whose root we
 * are, such as a CI runner. Elsewhere the test says by itself what to install. Answers whether it was done.
 * @param there a file that is there when the packages are
 */
export async function installDebianPackages(there: string, ...packages: string[]): Promise<boolean> {
  if (existsSync(there) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await runProgram('apt-get', ['update', '--quiet=2'], { env });
  return (await runProgram('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages], { env })).ok;
}
