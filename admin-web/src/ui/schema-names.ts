import { fields } from '@lastmile/schema/fields';
import { verbs } from '@lastmile/schema/verbs';
import { dictionaries } from '@lastmile/schema/dictionaries';
import { label } from '@/texts/dictionary';
import { language } from '@/texts/language';

const inLanguage = (texts: readonly [zh: string, en: string, ...unknown[]]) => (language.value === 'en' ? texts[1] : texts[0]);

/** What a verb of the API does, for who reads the audit; what comes after the first stop explains and is left out. */
export function verbName(verb: string): string {
  return verbs[verb] ? inLanguage(verbs[verb]).split(/[，；：,;:]/)[0]! : verb;
}

/** What a field is called: `DemandOrder.category` is 服务类别. What comes after the first stop explains and is left out. */
export function fieldName(field: string): string {
  return fields[field] ? inLanguage(fields[field]).split(/[：；:;]/)[0]! : field;
}

/** A value as people read it: a code by its label. */
export function fieldValue(field: string, value: string): string {
  const dictionary = fields[field]?.[2] as keyof typeof dictionaries | undefined;
  return dictionary && value in dictionaries[dictionary] ? label(dictionary, value as never) : value;
}
