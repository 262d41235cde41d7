import { registerEnumType } from 'type-graphql';

export type Labels<Code extends string> = Record<Code, readonly [zh: string, en: string]>;

/** Every dictionary of the domain (§6): fixed codes with labels, kept for the console's texts and for the SDL. */
export const DICTIONARIES = new Map<string, Labels<string>>();

/**
 * A dictionary: the GraphQL enum, its Chinese and English labels, and the constants for code, from one declaration.
 * Codes are fixed for ever; labels may change (domain §6).
 */
export function dictionary<const L extends Labels<string>>(name: string, description: string, labels: L): { readonly [C in keyof L]: C } {
  const codes = Object.fromEntries(Object.keys(labels).map((code) => [code, code]));
  registerEnumType(codes, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(labels).map(([code, [zh, en]]) => [code, { description: `${zh} / ${en}` }]),
    ),
  });
  DICTIONARIES.set(name, labels);
  NAMES.set(codes, name);
  return codes as { readonly [C in keyof L]: C };
}

const NAMES = new WeakMap<object, string>();

/** The name under which a dictionary was declared, or undefined for anything else. */
export function dictionaryName(codes: unknown): string | undefined {
  return typeof codes === 'object' && codes !== null ? NAMES.get(codes) : undefined;
}

export type CodeOf<D> = Extract<keyof D, string>;

/** The Chinese label of a code, for sentences told to people. */
export function labelOf<const D extends Record<string, string>>(codes: D, code: CodeOf<D>): string {
  return DICTIONARIES.get(NAMES.get(codes) ?? '')?.[code]?.[0] ?? code;
}
