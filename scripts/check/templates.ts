import { glob, readFile } from 'node:fs/promises';
import type { Step } from './step.ts';

/** The linter reads the scripts of components, not their templates. */
export const templates: Step = {
  name: 'templates of the console',
  findFaults: async () => {
    const faults: string[] = [];
    for await (const path of glob('admin-web/src/**/*.vue')) faults.push(...rawMarkup(await readFile(path, 'utf8')).map((line) => `${path}:${line}: v-html turns text into markup; show it with {{ }}`));
    return faults.join('\n') || undefined;
  },
};

/** Numbers of the lines with a v-html. */
export function rawMarkup(component: string): number[] {
  return component.split('\n').flatMap((line, index) => (/[\s"']v-html\b/.test(` ${line}`) ? [index + 1] : []));
}
