import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { currentRegion } from '../regions/current-region.ts';
import { AddResidentialPointInput } from './circle.inputs.ts';
import { ResidentialPoint } from './residential-point.ts';
import { setPoint } from './set-point.ts';

/** 登记居民点 (R20). @throws Refusal INVALID_INPUT, NOT_FOUND (region) */
export async function addResidentialPoint(deed: Deed, given: AddResidentialPointInput): Promise<Outcome> {
  demand(deed, 'CIRCLE_MANAGE');
  const point = await draftPoint(deed, given);
  deed.em.persist(point);
  await deed.em.flush();
  return { point };
}

/** The point that would be put on record, by all the rules of the verb; nothing is kept. */
export async function draftPoint(deed: Deed, given: AddResidentialPointInput): Promise<ResidentialPoint> {
  const input = checked(AddResidentialPointInput, given);
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode'], ['VILLAGE']);
  const point = Object.assign(new ResidentialPoint(), { countyCode: deed.viewer.counties.lo, kind: input.kind ?? 'SETTLEMENT', regionCode: region.code } satisfies Partial<ResidentialPoint>);
  setPoint(point, input);
  const alike = await deed.em.count(ResidentialPoint, { countyCode: point.countyCode, regionCode: region.code, active: true, ...(point.kind === 'VILLAGE_CENTRE' ? { kind: point.kind } : { name: point.name }) });
  if (alike > 0) throw new Refusal('INVALID_INPUT', ['input', 'name'], point.kind === 'VILLAGE_CENTRE' ? '这个村（社区）已有中心点，请修改原来的' : '这个村（社区）已有同名的居民点');
  return point;
}
