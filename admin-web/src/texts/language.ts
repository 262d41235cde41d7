import { readonly, shallowRef } from 'vue';

export type Language = 'zh-CN' | 'en';

/** What a text may be: words, a sentence with holes, or a group of texts. */
export type Texts = { [key: string]: string | ((...holes: never[]) => string) | Texts };

/** The same keys with the same holes, in another language. */
export type Translated<T> = {
  [K in keyof T]: T[K] extends string ? string
    : T[K] extends (...holes: infer Holes) => string ? (...holes: Holes) => string
    : Translated<T[K]>;
};

const KEPT = 'lastmile.language';
const current = shallowRef<Language>('zh-CN');
const english = shallowRef<Texts>();

export const language = readonly(current);

/** zh-CN is written in place and travels with the page that uses it; English is one file, loaded when first chosen. */
export async function useLanguage(chosen: Language): Promise<void> {
  if (chosen === 'en') english.value ??= (await import('./en/all')).default;
  current.value = chosen;
  document.documentElement.lang = chosen;
  localStorage.setItem(KEPT, chosen);
}

export function restoreLanguage(): Promise<void> {
  return localStorage.getItem(KEPT) === 'en' ? useLanguage('en') : Promise.resolve();
}

/** The English for a code of the server; nothing while the language is Chinese. */
export function englishRefusal(code: string): string | undefined {
  return current.value === 'en' ? (english.value?.refusals as Record<string, string> | undefined)?.[code] : undefined;
}

/** Declares the Chinese texts of one area; reading one answers in the current language, and a template follows a change. */
export function area<T extends Texts>(name: string, chinese: T): T {
  return following(chinese, () => (current.value === 'en' ? (english.value?.[name] as Texts | undefined) : undefined));
}

function following<T extends Texts>(chinese: T, translated: () => Texts | undefined): T {
  const texts = {};
  for (const key of Object.keys(chinese)) {
    const own = chinese[key]!;
    const group = typeof own === 'object' ? following(own, () => translated()?.[key] as Texts | undefined) : own;
    Object.defineProperty(texts, key, {
      enumerable: true,
      get: () => (typeof own === 'object' ? group : translated()?.[key] ?? own),
    });
  }
  return texts as T;
}
