import type { EarlierRows } from './register.ts';

/** 与第 n 行重复: of each draft whether a row before it in the same file is the same by its key; a warning, which never blocks. */
export function repeatedRows<Draft>(keyOf: (draft: Draft) => string | null, what: string): (drafts: readonly { number: number; draft: Draft }[], earlier: EarlierRows) => (string | null)[] {
  return (drafts, earlier) => drafts.map(({ number, draft }) => {
    const key = keyOf(draft);
    if (key === null) return null;
    const before = earlier.get(key);
    earlier.set(key, before ?? number);
    return before === undefined ? null : `与第 ${before} 行${what}重复`;
  });
}
