import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const PointKind = dictionary('PointKind', '居民点类型 / Kind of residential point', {
  SETTLEMENT: ['居民点', 'Settlement'], VILLAGE_CENTRE: ['村（社区）中心点', 'Centre of a village'],
});
export type PointKind = CodeOf<typeof PointKind>;

export const TravelMode = dictionary('TravelMode', '出行方式 / Way of travelling', { WALK: ['步行', 'Walking'], RIDE: ['骑行', 'Riding'] });
export type TravelMode = CodeOf<typeof TravelMode>;
