import type { ImportedRowFragment } from '@lastmile/schema/imports';
import { language } from '@/texts/language';

export type CellProblem = NonNullable<ImportedRowFragment['problems']>[number];

/** What is wrong with a cell, in the language of the page. */
export function wordsOf(problem: CellProblem): { heading: string; message: string; proposal?: string } {
  return language.value === 'en' ? problem.english : problem;
}
