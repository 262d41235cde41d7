import type { ServiceCategory } from '../../../api/src/modules/teams/team.codes.ts';

/** Names of the eight standing teams of a county. */
export const STANDING: readonly (readonly [ServiceCategory, string])[] = [
  ['THEORY_POLICY', '理论政策宣讲志愿服务队'], ['CULTURE_ARTS', '文化文艺志愿服务队'], ['EDUCATION', '助学文教志愿服务队'], ['HEALTH_FITNESS', '医疗健身志愿服务队'],
  ['SCIENCE', '科学普及志愿服务队'], ['LEGAL', '法律服务志愿服务队'], ['SANITATION_ENVIRONMENT', '卫生环保志愿服务队'], ['POVERTY_RELIEF', '扶贫帮困志愿服务队'],
];

/** N of 8+N. */
export const SPECIAL: readonly (readonly [string, string])[] = [
  ['应急救援', '蓝天应急救援队'], ['文明交通', '文明交通劝导队'], ['书法艺术', '书法艺术志愿服务队'], ['移风易俗', '移风易俗志愿服务队'],
];

/** Units whose staff form teams (R26), with what they know best. */
export const UNITS: readonly (readonly [string, ServiceCategory])[] = [
  ['县委办', 'THEORY_POLICY'], ['县委组织部', 'THEORY_POLICY'], ['县委宣传部', 'THEORY_POLICY'], ['县委党校', 'THEORY_POLICY'], ['县委社会工作部', 'POVERTY_RELIEF'], ['县政府办', 'THEORY_POLICY'],
  ['县人民法院', 'LEGAL'], ['县人民检察院', 'LEGAL'], ['县公安局', 'LEGAL'], ['县司法局', 'LEGAL'], ['县教育局', 'EDUCATION'], ['县实验小学', 'EDUCATION'], ['县高级中学', 'EDUCATION'], ['县职业教育中心', 'EDUCATION'],
  ['县科学技术协会', 'SCIENCE'], ['县农业农村局', 'SCIENCE'], ['县果业中心', 'SCIENCE'], ['县畜牧发展中心', 'SCIENCE'], ['县供电分公司', 'POVERTY_RELIEF'], ['县民政局', 'POVERTY_RELIEF'],
  ['县残联', 'POVERTY_RELIEF'], ['县妇联', 'POVERTY_RELIEF'], ['团县委', 'EDUCATION'], ['县总工会', 'POVERTY_RELIEF'], ['县红十字会', 'HEALTH_FITNESS'], ['县卫生健康局', 'HEALTH_FITNESS'],
  ['县医院', 'HEALTH_FITNESS'], ['县中医医院', 'HEALTH_FITNESS'], ['县妇幼保健院', 'HEALTH_FITNESS'], ['县体育中心', 'HEALTH_FITNESS'], ['县文化和旅游局', 'CULTURE_ARTS'], ['县文化馆', 'CULTURE_ARTS'],
  ['县图书馆', 'CULTURE_ARTS'], ['县剧团', 'CULTURE_ARTS'], ['县融媒体中心', 'CULTURE_ARTS'], ['县城市管理执法局', 'SANITATION_ENVIRONMENT'], ['县生态环境分局', 'SANITATION_ENVIRONMENT'],
  ['县住房和城乡建设局', 'SANITATION_ENVIRONMENT'], ['县林业中心', 'SANITATION_ENVIRONMENT'], ['县水务局', 'SANITATION_ENVIRONMENT'], ['县交通运输局', 'SANITATION_ENVIRONMENT'], ['县财政局', 'POVERTY_RELIEF'],
  ['县税务局', 'THEORY_POLICY'], ['县自然资源局', 'LEGAL'], ['县人力资源和社会保障局', 'THEORY_POLICY'], ['县审计局', 'POVERTY_RELIEF'], ['县市场监管局', 'SCIENCE'], ['县邮政分公司', 'POVERTY_RELIEF'],
  ['县农商银行', 'THEORY_POLICY'], ['县移动分公司', 'SCIENCE'], ['县电信分公司', 'SCIENCE'], ['县气象局', 'SCIENCE'], ['县退役军人事务局', 'POVERTY_RELIEF'], ['县医疗保障局', 'THEORY_POLICY'],
];

export const SOCIAL_ORGS: readonly (readonly [string, ServiceCategory])[] = [
  ['爱心协会', 'POVERTY_RELIEF'], ['义工联合会', 'POVERTY_RELIEF'], ['阳光助学促进会', 'EDUCATION'], ['巾帼家政服务社', 'POVERTY_RELIEF'], ['心语心理服务中心', 'HEALTH_FITNESS'], ['绿色家园环保协会', 'SANITATION_ENVIRONMENT'],
  ['老年体育协会', 'HEALTH_FITNESS'], ['戏曲家协会', 'CULTURE_ARTS'], ['摄影家协会', 'CULTURE_ARTS'], ['土专家科技服务社', 'SCIENCE'], ['五老关爱团', 'EDUCATION'], ['人民调解协会', 'LEGAL'],
];

/** What larger towns have of their own beside the detachment. */
export const TOWN_TEAMS: readonly (readonly [string, ServiceCategory])[] = [['医疗健身志愿服务队', 'HEALTH_FITNESS'], ['邻里帮扶志愿服务队', 'POVERTY_RELIEF']];

/** Where service sites stand (R18). */
export const SITES = ['政务大厅志愿服务站', '汽车站志愿服务站', '县医院志愿服务岗', '文化广场志愿服务亭', '图书馆志愿服务站', '农商银行暖心驿站', '中心公园志愿服务亭', '农贸市场志愿服务岗'];
/** Units that have not formed a team yet. */
export const WITHOUT_TEAM = ['审计局', '气象局', '供水有限公司', '公路段', '档案馆'];
