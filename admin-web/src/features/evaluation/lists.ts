import type { EvaluationCountsFragment } from '@lastmile/schema/evaluation';

/** The lists of the page, in the order in which they press. */
export const lists = ['due', 'unrated', 'low', 'complained'] as const;
export type List = (typeof lists)[number];
export type Counts = Record<List, number>;

/** The list that the address names; the visits without a name. */
export function listOf(shown: unknown): List {
  return lists.find((name) => name === shown) ?? 'due';
}

export function countsOf(answer: EvaluationCountsFragment): Counts {
  return { due: answer.due.totalCount, unrated: answer.unrated.totalCount, low: answer.low.totalCount, complained: answer.complained.totalCount };
}
