import { contains } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Region } from './region.ts';

/** One sentence for a region that is not there and for one out of range (access §2). */
export const NO_SUCH_REGION = '没有这个区划，或不在您的管理范围内，请重新选择';

/**
 * The region of the viewer's range that has this code and is valid today; without a code the viewer's own.
 * @param levels that it may be of
 * @throws Refusal NOT_FOUND, INVALID_INPUT
 */
export async function currentRegion({ em, viewer, now }: Deed, code: string | null | undefined, path: string[], levels: readonly Region['level'][] = ['VILLAGE', 'TOWN']): Promise<Region> {
  const regionCode = code ?? viewer.regionCode ?? '';
  const region = contains(viewer.range, regionCode) ? await em.findOne(Region, { code: regionCode }) : null;
  if (!region) throw new Refusal('NOT_FOUND', path, NO_SUCH_REGION);
  if (!levels.includes(region.level)) throw new Refusal('INVALID_INPUT', path, '请选择到村（社区）或镇（街道）');
  const today = shanghaiDay(now);
  if (region.validFrom > today || (region.validTo && region.validTo <= today)) {
    throw new Refusal('INVALID_INPUT', path, '该区划已撤并或尚未启用，请选择现行区划');
  }
  return region;
}
