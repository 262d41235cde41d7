import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** What a county may set otherwise than the usual: each a number, with its unit in the label. */
export const ParameterCode = dictionary('ParameterCode', '本县参数 / Parameter of a county', {
  CIRCLE_MINUTES: ['15 分钟圈：时间（分钟）', '15-minute circle: minutes'],
  CIRCLE_WALK_METRES: ['15 分钟圈：步行每分钟米数', '15-minute circle: metres in a minute on foot'],
  CIRCLE_RIDE_METRES: ['15 分钟圈：骑行每分钟米数', '15-minute circle: metres in a minute riding'],
  CIRCLE_DETOUR_PERCENT: ['15 分钟圈：绕行系数（百分比）', '15-minute circle: detour, per cent'],
  STANDING_TOWN: ['每个镇（街道）应有的常备队类别数', 'Standing categories needed of a town'],
  STANDING_VILLAGE: ['每个村（社区）应有的常备队类别数', 'Standing categories needed of a village'],
  VILLAGE_SERVICES_PERCENT: ['进村服务占比目标（百分比）', 'Aim for services in villages, per cent'],
});
export type ParameterCode = CodeOf<typeof ParameterCode>;
