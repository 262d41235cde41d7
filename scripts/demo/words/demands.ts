import type { ServiceCategory } from '../../../api/src/modules/teams/team.codes.ts';
import { CULTURE_ARTS } from './culture-arts.ts';
import { CUSTOM } from './custom.ts';
import type { DemandTemplate } from './demand-template.ts';
import { EDUCATION } from './education.ts';
import { HEALTH_FITNESS } from './health-fitness.ts';
import { LEGAL } from './legal.ts';
import { POVERTY_RELIEF } from './poverty-relief.ts';
import { SANITATION_ENVIRONMENT } from './sanitation-environment.ts';
import { SCIENCE } from './science.ts';
import { THEORY_POLICY } from './theory-policy.ts';

export const DEMANDS: Record<ServiceCategory, readonly DemandTemplate[]> = {
  THEORY_POLICY, CULTURE_ARTS, EDUCATION, HEALTH_FITNESS, SCIENCE, LEGAL, SANITATION_ENVIRONMENT, POVERTY_RELIEF, CUSTOM,
};

/** How often each category is asked for; help in daily life leads everywhere. */
export const DEMAND_WEIGHTS: Record<ServiceCategory, number> = {
  POVERTY_RELIEF: 26, HEALTH_FITNESS: 17, SANITATION_ENVIRONMENT: 13, EDUCATION: 12, CULTURE_ARTS: 9, SCIENCE: 9, LEGAL: 6, THEORY_POLICY: 5, CUSTOM: 3,
};

export const SPECIALITIES = ['应急救援', '文明交通', '书法艺术', '移风易俗'] as const;

/** Said after the wish itself, or not at all. */
export const CLOSING_WORDS = [
  '', '', '', '请提前打电话。', '上午一般都在家。', '下午四点以后方便。', '逢集日不在家。', '进村后在村委会门口等，有人接。', '请先和村上联系。',
  '盼尽快安排。', '不着急，方便时来就行。', '家门口有棵大槐树，好找。', '同村还有几户也有这个想法。', '群众反映有些日子了。', '已跟家里人说好。',
];

export const DAYS_THAT_SUIT = ['本周六', '本周日', '周三上午', '周五下午', '下周一', '下周二', '这几天傍晚', '月底前', '逢集那天', '周末', '下周四上午'];
export const CROPS = ['柿子', '苹果', '花椒', '酥梨', '小麦', '玉米', '辣椒', '冬枣', '西瓜', '葡萄', '红薯', '大棚蔬菜'];
