import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const PlaceKind = dictionary('PlaceKind', '阵地类型 / Kind of place', {
  PRACTICE_CENTER: ['新时代文明实践中心', 'Practice centre (county)'],
  PROMOTION_CENTER: ['志愿服务促进中心', 'Promotion centre'],
  PRACTICE_INSTITUTE: ['新时代文明实践所', 'Practice institute (town)'],
  PRACTICE_STATION: ['新时代文明实践站', 'Practice station (village)'],
  SERVICE_SITE: ['志愿服务站点', 'Service site'],
});
export type PlaceKind = CodeOf<typeof PlaceKind>;

/** 站点场所类型 of the policy: where a service site stands (R18). */
export const SiteVenue = dictionary('SiteVenue', '站点场所类型 / Where a service site stands', {
  RESIDENTIAL: ['居民聚集区', 'Residential area'], PUBLIC_FACILITY: ['公共服务设施', 'Public facility'], SERVICE_WINDOW: ['窗口单位', 'Service window'],
  KEY_PUBLIC_PLACE: ['重点公共场所', 'Busy public place'],
});
export type SiteVenue = CodeOf<typeof SiteVenue>;

/** 阵地功能 (R17). */
export const PlaceFunction = dictionary('PlaceFunction', '阵地功能 / What a place is for', {
  LECTURES: ['宣讲', 'Lectures'], EDUCATION: ['教育', 'Education'], CULTURE: ['文化', 'Culture'], SCIENCE: ['科普', 'Popular science'], FITNESS: ['健身', 'Fitness'],
  CIVIC_VIRTUE: ['文明新风', 'Civic virtue'],
});
export type PlaceFunction = CodeOf<typeof PlaceFunction>;

export const PlaceStep = dictionary('PlaceStep', '阵地办理步骤 / Next step of a place', {
  CLOSE: ['停用', 'Close'], REOPEN: ['重新启用', 'Reopen'],
});
export type PlaceStep = CodeOf<typeof PlaceStep>;
