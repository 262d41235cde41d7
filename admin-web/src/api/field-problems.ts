import { sentenceOf, type Problem } from './problem';

export interface FieldProblems {
  /** The sentence for each field that is to blame. */
  at: Record<string, string>;
  /** What no field of the form is to blame for. */
  rest: Problem[];
}

/** Sorts refusals to the fields of a form: the last part of `userErrors.path` names the field. The first one of a field counts. */
export function fieldProblems(problems: readonly Problem[], fields: readonly string[]): FieldProblems {
  const sorted: FieldProblems = { at: {}, rest: [] };
  for (const problem of problems) {
    const field = problem.path.at(-1);
    if (field === undefined || !fields.includes(field)) sorted.rest.push(problem);
    else sorted.at[field] ??= sentenceOf(problem);
  }
  return sorted;
}
