import type { Action } from '../access/actions.ts';
import type { DataClass } from '../access/data-classes.ts';
import type { ReadField } from './declare.ts';

/** What decides whether a role's schema holds a coordinate (`Type`, `Type.field`, `Mutation.verb`, `Filter.field`). */
export type CoordinateRule =
  /** Connections, edges, page info, payloads, errors, inputs: shown where something that uses them is shown. */
  | { kind: 'structure' }
  /** The signed-in person's own session, and what anybody may ask. */
  | { kind: 'own' }
  | { kind: 'type'; type: string }
  /** A readable field: shown unless its class is `none` for the role. */
  | { kind: 'data'; dataClass: DataClass; field: ReadField }
  /** A way to learn a value without selecting it (filter, sort): shown only where the field is `full`. */
  | { kind: 'probe'; dataClass: DataClass; field: ReadField }
  | { kind: 'action'; action: Action };

const RULES = new Map<string, CoordinateRule>();

/** One rule for one coordinate; a second, different one is a mistake of the code. */
export function coordinate(name: string, rule: CoordinateRule): void {
  const known = RULES.get(name);
  if (known && JSON.stringify(known) !== JSON.stringify(rule)) throw new Error(`two rules for ${name}`);
  RULES.set(name, rule);
}

export function ruleOf(name: string): CoordinateRule | undefined {
  return RULES.get(name);
}

export function ruledCoordinates(): string[] {
  return [...RULES.keys()];
}
