import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { wholeNumber } from '../../graphql/text-input.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { CountyParameter } from './county-parameter.ts';
import { expectVersion } from './expect-version.ts';
import { PARAMETERS } from './parameter-bounds.ts';
import type { SetCountyParameterInput } from './settings.inputs.ts';

/**
 * 本县参数: figures are worked out with it from now on, and say so.
 * @throws Refusal INVALID_INPUT, CONFLICT when somebody set it since the caller looked
 */
export async function setCountyParameter(deed: Deed, { code, value, version }: SetCountyParameterInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  const { standard, least, most } = PARAMETERS[code];
  wholeNumber(value, ['input', 'value'], least, most);
  const { em, viewer } = deed;
  const countyCode = viewer.counties.lo;
  const found = await em.findOne(CountyParameter, { countyCode, code });
  expectVersion(found, version, String(found?.value ?? standard));
  const parameter = found ?? Object.assign(new CountyParameter(), { countyCode, code });
  parameter.value = value;
  noteChanges(deed, parameter);
  em.persist(parameter);
  // Its key is county and code; by this the payload is read back.
  return { parameter: Object.assign(Object.create(CountyParameter.prototype) as CountyParameter, { id: `${countyCode}-${code}` }) };
}
