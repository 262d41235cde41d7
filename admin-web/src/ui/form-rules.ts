import type { InputField, InputForm } from '@lastmile/schema/inputs';
import { dictionaries } from '@lastmile/schema/dictionaries';
import { form as t } from '@/texts/form';
import { language } from '@/texts/language';

/** What a field of a form holds while it is edited: texts as typed, codes, days, choices of several. */
export type FormValue = string | number | boolean | string[] | null;
export type FormValues = Record<string, FormValue>;

/** What draws a field, by its type and rule in the schema. */
export type ControlKind = 'line' | 'lines' | 'whole' | 'tick' | 'one' | 'several' | 'day' | 'moment' | 'region';

export function controlOf({ type, list, rule }: InputField): ControlKind {
  if (type in dictionaries) return list ? 'several' : 'one';
  switch (type) {
    case 'Boolean': return 'tick';
    case 'Int': return 'whole';
    case 'Date': return 'day';
    case 'DateTime': return 'moment';
    case 'RegionCode': return 'region';
    default: return rule?.kind === 'text' && rule.lines ? 'lines' : 'line';
  }
}

export function emptyValue(field: InputField): FormValue {
  switch (controlOf(field)) {
    case 'tick': return false;
    case 'several': return [];
    case 'line': case 'lines': case 'day': case 'moment': return '';
    default: return null;
  }
}

/** As a field begins whose stored value is not shown: a tick that was not set says neither yes nor no. */
export function emptyOfKept(field: InputField): FormValue {
  return controlOf(field) === 'tick' ? null : emptyValue(field);
}

/** Nothing was said in a field whose stored value is not shown. */
export function isLeft(value: FormValue): boolean {
  return value !== false && isEmpty(value);
}

export function isEmpty(value: FormValue): boolean {
  return value === null || value === false || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && !value.length);
}

/** What is wrong with a value by the rule of its field; the server says the same. Nothing for what may be left out and is. */
export function brokenRule(field: InputField, value: FormValue): string | undefined {
  if (isEmpty(value)) return field.required && controlOf(field) !== 'tick' ? (['one', 'several', 'region', 'day', 'moment'].includes(controlOf(field)) ? t.choose : t.needed) : undefined;
  const { rule } = field;
  switch (rule?.kind) {
    case 'text': return [...String(value).trim()].length > rule.most ? t.tooLong(rule.most) : undefined;
    case 'name': return /[*\d<>]/.test(String(value)) ? t.name : undefined;
    case 'phone': return /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(String(value).replace(/\s/g, '')) ? undefined : t.phone;
    case 'whole': return Number.isInteger(value) && Number(value) >= rule.least && Number(value) <= rule.most ? undefined : t.whole(rule.least, rule.most);
    default: return undefined;
  }
}

/** As the verb takes it: texts trimmed, what is empty as null. */
export function inputValue(field: InputField, value: FormValue): unknown {
  if (controlOf(field) === 'tick') return value;
  if (controlOf(field) === 'several') return value;
  if (isEmpty(value)) return null;
  if (controlOf(field) === 'moment') return `${String(value).slice(0, 16)}:00+08:00`;
  return typeof value === 'string' ? value.trim() : value;
}

/** What a field is called, and what its description says beyond that: 内容，不超过 1000 字 is called 内容. */
export function fieldTexts({ text: [zh, en] }: InputField): { label: string; hint?: string } {
  const [, label, hint] = /^([^，；：,;:]+)(?:[，；：,;:]\s*(.+))?$/s.exec(language.value === 'en' ? en : zh) ?? [];
  return { label: label ?? zh, ...(hint ? { hint } : {}) };
}

/** The fields of `names` with what they are. */
export function fieldsOf(form: InputForm, names: readonly string[]): [string, InputField][] {
  return names.map((name) => {
    const field = form[name];
    if (!field) throw new TypeError(`the input has no field "${name}"`);
    return [name, field];
  });
}
