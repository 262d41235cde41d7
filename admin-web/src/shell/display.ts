import type { Me } from '@/access/session';
import { language, useLanguage, type Language } from '@/texts/language';
import { highContrast, useHighContrast } from '@/ui/contrast';
import { textSize, useTextSize, type TextSize } from '@/ui/text-size';

type Preferences = Me['preferences'];

/** How the page looks. The account remembers it; the device's own copy only bridges the time before the sign-in. */
export interface Display {
  textSize: TextSize;
  highContrast: boolean;
  language: Language;
}

const SIZES = { standard: 'STANDARD', large: 'LARGE', huge: 'HUGE' } as const satisfies Record<TextSize, Preferences['textSize']>;
const LANGUAGES = { 'zh-CN': 'ZH_CN', en: 'EN' } as const satisfies Record<Language, Preferences['language']>;

export function displayNow(): Display {
  return { textSize: textSize.value, highContrast: highContrast.value, language: language.value };
}

export async function show(display: Partial<Display>): Promise<void> {
  if (display.textSize) useTextSize(display.textSize);
  if (display.highContrast !== undefined) useHighContrast(display.highContrast);
  if (display.language) await useLanguage(display.language);
}

/** What the account says; what was never chosen there stays as it is on the device. */
export function displayOf({ textSize: size, highContrast: contrast, language: spoken }: Preferences): Partial<Display> {
  return {
    ...(size ? { textSize: keyOf(SIZES, size) } : {}),
    ...(contrast === null ? {} : { highContrast: contrast }),
    ...(spoken ? { language: keyOf(LANGUAGES, spoken) } : {}),
  };
}

export function displayInput({ textSize: size, highContrast: contrast, language: spoken }: Display) {
  return { textSize: SIZES[size], highContrast: contrast, language: LANGUAGES[spoken] };
}

function keyOf<Key extends string>(codes: Record<Key, string>, code: string): Key {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code)!;
}
