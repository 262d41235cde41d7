import list from '@lastmile/schema/errors.md?raw';

const ROW = /^\| `(\w+)` \|[^|]*\|[^|]*\| (.+) \|$/gm;

/** The English sentence of each code the server refuses with, from the published list; in Chinese the server says it itself. */
export const refusals: Record<string, string> = Object.fromEntries([...list.matchAll(ROW)].map(([, code, sentence]) => [code!, sentence!]));
