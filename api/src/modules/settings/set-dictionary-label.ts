import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { DICTIONARIES } from '../../reading/dictionary.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { DictionaryLabel } from './dictionary-label.ts';
import { expectVersion } from './expect-version.ts';
import { SetDictionaryLabelInput } from './settings.inputs.ts';

/**
 * 字典名称: the county's own words for a code, or the standard ones again when nothing is given.
 * @throws Refusal NOT_FOUND, INVALID_INPUT, CONFLICT when somebody set it since the caller looked
 */
export async function setDictionaryLabel(deed: Deed, given: SetDictionaryLabelInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  const input = checked(SetDictionaryLabelInput, given);
  const labels = DICTIONARIES.get(input.dictionary);
  if (!labels || !Object.hasOwn(labels, input.code)) throw new Refusal('NOT_FOUND', ['input', 'code'], '没有这个字典代码，请从列表中选择');
  const zh = input.zh ?? null;
  const en = input.en ?? null;
  const { em, viewer } = deed;
  const { dictionary, code } = input;
  const countyCode = viewer.counties.lo;
  const found = await em.findOne(DictionaryLabel, { countyCode, dictionary, code });
  expectVersion(found, input.version, [found?.zh, found?.en].filter(Boolean).join(' / ') || '标准名称');
  const label = found ?? Object.assign(new DictionaryLabel(), { countyCode, dictionary, code });
  Object.assign(label, { zh, en });
  noteChanges(deed, label);
  em.persist(label);
  return { label };
}
