import { fileURLToPath } from 'node:url';
import type { VitestPluginContext } from 'vitest/node';
import { DOOR_WITHOUT_ROWS, FAULTS, type Edit, type Fault } from './faults.ts';

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
  const fault = [...FAULTS, DOOR_WITHOUT_ROWS].find((one) => one.name === name);
  if (!fault) throw new RangeError(`SEEDED_FAULT: there is no fault "${name}"`);
  const editOf = (id: string) => editsOf(fault).find(({ file }) => id.split('?')[0] === SOURCES + file);
  return [{
    name: 'seeded-fault',
    enforce: 'pre',
    transform: (code, id) => {
      const edit = editOf(id);
      return edit && seed(name, edit, code);
    },
    // Loaded modules are kept on disk for later runs: this one must neither come from there nor get there.
    configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (editOf(id) ? false : undefined)),
  }];
}

export function editsOf({ also = [], ...first }: Fault): Edit[] {
  return [first, ...also];
}

/** @throws Error that names the fault when its text does not stand in the source exactly once */
export function seed(name: string, { file, find, replace }: Edit, code: string): string {
  const parts = code.split(find);
  if (parts.length !== 2) throw new Error(`fault "${name}": its text stands in ${file} ${parts.length - 1} times, not once: ${find}`);
  return parts.join(replace);
}
