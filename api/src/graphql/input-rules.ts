import { Refusal } from './errors.ts';
import { NEEDED, optionalName, optionalPhone, optionalText, requiredText, wholeNumber } from './text-input.ts';

/** What a value of an input must be beside its type. Told to the console with the schema, so that its forms ask for the same. */
export type Rule =
  | { kind: 'text'; most: number; lines?: true }
  | { kind: 'name' }
  | { kind: 'phone' }
  | { kind: 'whole'; least: number; most: number };

/** One line of at most so many characters, as people count them. */
export const line = (most: number): Rule => ({ kind: 'text', most });
/** Text of several lines. */
export const lines = (most: number): Rule => ({ kind: 'text', most, lines: true });
export const personName: Rule = { kind: 'name' };
export const phoneNumber: Rule = { kind: 'phone' };
/** A whole number within bounds. */
export const whole = (least: number, most: number): Rule => ({ kind: 'whole', least, most });

interface Ruled {
  rule: Rule;
  required: boolean;
}

const RULES = new Map<object, Map<string, Ruled>>();

/** Keeps the rule of one field of an input class. */
export function keepRule(prototype: object, field: string, ruled: Ruled): void {
  RULES.set(prototype, (RULES.get(prototype) ?? new Map<string, Ruled>()).set(field, ruled));
}

/** The rules of an input class with those of its base classes. */
export function rulesOf({ prototype }: { prototype: object }): Map<string, Ruled> {
  const chain: object[] = [];
  for (let p: object | null = prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p) as object | null) chain.unshift(p);
  return new Map(chain.flatMap((p) => [...(RULES.get(p) ?? [])]));
}

/** The rules of all input classes by the name of the class, which is that of the type. */
export function ruledInputs(): Map<string, Map<string, Ruled>> {
  return new Map([...RULES.keys()].map((prototype) => [prototype.constructor.name, rulesOf(prototype.constructor)]));
}

/**
 * The input as its rules want it: texts trimmed, blanks as null, what was left out still left out.
 * @throws Refusal INVALID_INPUT, with all the other fields that are wrong beside the first
 */
export function checked<Input extends object>(cls: { prototype: Input }, input: Input, path: string[] = ['input']): Input {
  const given = { ...input } as Record<string, unknown>;
  const refused: Refusal[] = [];
  for (const [field, ruled] of rulesOf(cls)) {
    try {
      const value = given[field];
      if (value !== undefined || ruled.required) given[field] = obeying(ruled, value, [...path, field]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error);
    }
  }
  const [first, ...others] = refused;
  if (first) throw Object.assign(first, { others });
  return given as Input;
}

function obeying({ rule, required }: Ruled, value: unknown, path: string[]): unknown {
  const text = value as string | null | undefined;
  const written = (kept: string | null, max: number) => (required ? requiredText(kept, { path, max, lines: true }) : kept);
  switch (rule.kind) {
    case 'text': return written(optionalText(text, { path, max: rule.most, ...(rule.lines ? { lines: true } : {}) }), rule.most);
    case 'name': return written(optionalName(text, path), Infinity);
    case 'phone': return written(optionalPhone(text, path), Infinity);
    case 'whole': return value === null && !required ? null : wholeNumber(value as number, path, rule.least, rule.most);
  }
}

/** A field that is needed only with what another field says. */
export function missing(field: string): Refusal {
  return new Refusal('INVALID_INPUT', ['input', field], NEEDED);
}
