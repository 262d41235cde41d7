import type { Demand } from './demand';

type Field = keyof Demand;
/** Whose value of a field is kept. */
export type Choices = Partial<Record<string, 'mine' | 'theirs'>>;

export interface Conflict { field: Field; before: Demand[Field]; theirs: Demand[Field]; mine: Demand[Field] }

/** Each field that somebody else changed while it was being edited here; what only this person changed needs no question. */
export function conflictsOf(before: Demand, theirs: Demand, mine: Demand): Conflict[] {
  return (Object.keys(mine) as Field[])
    .filter((field) => theirs[field] !== before[field] && theirs[field] !== mine[field])
    .map((field) => ({ field, before: before[field], theirs: theirs[field], mine: mine[field] }));
}

/** What is sent after the choice: mine, save where theirs was chosen. A field that is empty here because it is masked stays so. */
export function settled(theirs: Demand, mine: Demand, choices: Choices): Demand {
  const chosen = (Object.keys(mine) as Field[]).filter((field) => choices[field] === 'theirs');
  return { ...mine, ...Object.fromEntries(chosen.map((field) => [field, theirs[field]])) };
}
