import { dictionaries } from '@lastmile/schema/dictionaries';
import { computed } from 'vue';
import { me } from '@/access/session';
import { language } from './language';

type Dictionaries = typeof dictionaries;
export type CodeOf<Name extends keyof Dictionaries> = keyof Dictionaries[Name];

/** What people read for a code, in the current language; nothing for no code. Codes are fixed; a county may have a label of its own. */
export function label<Name extends keyof Dictionaries>(name: Name, code: CodeOf<Name> | null | undefined): string {
  if (code == null) return '';
  const own = countyLabels.value.get(`${name}.${String(code)}`);
  return (language.value === 'en' ? own?.en : own?.zh) ?? standardLabel(name, code);
}

/** What the schema calls a code, whatever the county calls it. */
export function standardLabel<Name extends keyof Dictionaries>(name: Name, code: CodeOf<Name>): string {
  const [chinese, english] = dictionaries[name][code] as unknown as [string, string];
  return language.value === 'en' ? english : chinese;
}

/** The county's own labels, which come with the signed-in person. */
const countyLabels = computed(() => new Map((me.value?.labels ?? []).map((own) => [`${own.dictionary}.${own.code}`, own])));

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
