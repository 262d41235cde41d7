import { readFile } from 'node:fs/promises';
import type { Step } from './step.ts';

const MANIFESTS = ['package.json', 'api/package.json', 'admin-web/package.json', 'schema/package.json', 'scripts/package.json'];

/** Every version is pinned exactly, so that each machine installs the same. */
export const exactPins: Step = {
  name: 'exact versions',
  findFaults: async () => {
    const faults = await Promise.all(MANIFESTS.map(async (path) => looseVersions(JSON.parse(await readFile(path, 'utf8'))).map((loose) => `${path}: ${loose}`)));
    return faults.flat().join('\n') || undefined;
  },
};

type Dependencies = Record<string, string>;

/** Dependencies that more than one version would satisfy, as "name version". */
export function looseVersions(manifest: { dependencies?: Dependencies; devDependencies?: Dependencies; optionalDependencies?: Dependencies }): string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all)
    .filter(([, version]) => version !== 'workspace:*' && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version} is not an exact version`);
}
