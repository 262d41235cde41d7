import { fileURLToPath } from 'node:url';
import type { VitestPluginContext } from 'vitest/node';
import { FAULTS, type Fault } from './faults.ts';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** Transforms a module while the test build loads it. */
interface Plugin {
  name: string;
  enforce: 'pre';
  transform(code: string, id: string): string | undefined;
  configureVitest(context: VitestPluginContext): void;
}

/**
 * The switch of the test build: seeds the fault of a name into its source while that is loaded, so that a test can prove
 * that the suite finds it. Without a name nothing is touched. @throws RangeError when there is no such fault
 */
export function seededFault(name: string | undefined): Plugin[] {
  if (!name) return [];
  const fault = FAULTS.find((one) => one.name === name);
  if (!fault) throw new RangeError(`SEEDED_FAULT: there is no fault "${name}"`);
  const isIts = (id: string) => id.split('?')[0] === SOURCES + fault.file;
  return [{
    name: 'seeded-fault',
    enforce: 'pre',
    transform: (code, id) => (isIts(id) ? seed(fault, code) : undefined),
    // Loaded modules are kept on disk for later runs: this one must neither come from there nor get there.
    configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (isIts(id) ? false : undefined)),
  }];
}

/** @throws Error that names the fault when its text does not stand in the source exactly once */
export function seed(fault: Fault, code: string): string {
  const parts = code.split(fault.find);
  if (parts.length !== 2) throw new Error(`fault "${fault.name}": its text stands in ${fault.file} ${parts.length - 1} times, not once: ${fault.find}`);
  return parts.join(fault.replace);
}
