import { dictionaries } from '@lastmile/schema/dictionaries';
import { language } from './language';

type Dictionaries = typeof dictionaries;
export type CodeOf<Name extends keyof Dictionaries> = keyof Dictionaries[Name];

/** What people read for a code, in the current language; nothing for no code. Codes are fixed, labels come with the schema. */
export function label<Name extends keyof Dictionaries>(name: Name, code: CodeOf<Name> | null | undefined): string {
  if (code == null) return '';
  const [chinese, english] = dictionaries[name][code] as unknown as [string, string];
  return language.value === 'en' ? english : chinese;
}

/** The code that a word stands for: the code itself or its label in either language. */
export function codeNamed<Name extends keyof Dictionaries>(name: Name, word: string): CodeOf<Name> | null {
  return codesOf(name).find((code) => code === word || (dictionaries[name][code] as unknown as string[]).includes(word)) ?? null;
}

/** The codes of a dictionary in its own order, for lists to choose from. */
export function codesOf<Name extends keyof Dictionaries>(name: Name): CodeOf<Name>[] {
  return Object.keys(dictionaries[name]) as CodeOf<Name>[];
}

/** The codes of a dictionary with their labels, for chips and lists to choose from; `only` some of them, in that order. */
export function choicesOf<Name extends keyof Dictionaries, Code extends CodeOf<Name> = CodeOf<Name>>(name: Name, only?: readonly Code[]): { value: Code; text: string }[] {
  return (only ?? (codesOf(name) as Code[])).map((value) => ({ value, text: label(name, value) }));
}
