import type { Skill } from '../../../api/src/modules/volunteers/skill.codes.ts';

/** Surnames with their weight: the common ones of the country, and those that Weinan people know (惠, 党, 雷, 井, 同, 权). */
export const SURNAMES: readonly (readonly [string, number])[] = [
  ['王', 90], ['李', 85], ['张', 82], ['刘', 60], ['杨', 45], ['陈', 32], ['赵', 30], ['郭', 22], ['田', 20], ['马', 20], ['孙', 19], ['高', 17], ['胡', 16], ['吴', 16],
  ['周', 15], ['徐', 14], ['朱', 14], ['惠', 14], ['党', 12], ['雷', 12], ['石', 11], ['任', 11], ['韩', 11], ['何', 11], ['宋', 10], ['董', 10], ['曹', 10], ['井', 9],
  ['同', 9], ['权', 8], ['屈', 8], ['段', 8], ['樊', 8], ['唐', 8], ['冯', 8], ['于', 7], ['曾', 5], ['单', 4], ['仇', 3], ['解', 3], ['鱼', 3], ['第五', 1], ['司马', 1],
  ['上官', 2], ['郑', 7], ['许', 7], ['邓', 6], ['罗', 6], ['梁', 6], ['谢', 5], ['侯', 6], ['白', 6], ['薛', 9], ['贺', 5], ['姚', 6], ['成', 4], ['纪', 3], ['路', 3],
];

/** Given names by generation: born before 1965, before 1990, later. */
export const MEN: readonly (readonly string[])[] = [
  ['建国', '建民', '志强', '保民', '德胜', '德才', '忠义', '满仓', '进财', '振华', '学文', '长安', '天顺', '有福', '新民', '广田', '生瑞', '宗耀', '根喜', '增产', '文治', '兴旺', '双全', '育才', '明山'],
  ['军', '勇', '涛', '红军', '小平', '建军', '卫东', '晓峰', '永刚', '文斌', '立新', '海涛', '志远', '鹏', '亚峰', '宏伟', '战胜', '江波', '彦龙', '晓东', '博', '瑞', '东升', '新社', '振锋'],
  ['浩然', '子轩', '宇航', '博文', '嘉豪', '一鸣', '泽宇', '文韬', '昊', '俊杰', '晨阳', '思远', '明哲', '佳乐', '天佑', '家辉', '睿', '子涵', '奕辰', '鑫'],
];
export const WOMEN: readonly (readonly string[])[] = [
  ['秀英', '桂兰', '玉兰', '淑芳', '凤英', '春花', '爱琴', '桂芳', '秀珍', '改娥', '彩霞', '粉娥', '雪梅', '麦香', '竹叶', '巧玲', '兰英', '金莲', '引弟', '会芳', '翠萍', '月娥', '莲花', '玉珍', '俊英'],
  ['丽', '艳', '娜', '静', '敏', '芳', '小红', '晓燕', '亚妮', '娟', '红霞', '雪', '莉', '婷婷', '艳丽', '海燕', '晓娟', '文静', '亚玲', '小侠', '朝霞', '银萍', '利娟', '彩玲', '蓉'],
  ['梓涵', '欣怡', '诗涵', '雨桐', '佳怡', '思琪', '梦瑶', '语嫣', '可馨', '雅婷', '子萱', '晨曦', '若曦', '一诺', '婉清', '瑾', '悦', '怡然', '静怡', '舒'],
];

/** Signs that break careless programs: from extension blocks (𬭚 needs two UTF-16 units), and names with a middle dot. */
export const RARE_GIVEN = ['龑', '䶮', '㛃', '𬭚', '文龑', '䶮博', '小㛃', '𬭚宇'];
export const DOTTED_NAMES = ['买买提·吐尔逊', '阿依古丽·艾合买提', '古丽米热·买买提', '艾力·库尔班', '扎西·多吉', '巴特尔·那仁'];

/** Among the first volunteers of every county, so that no demo is without them. */
export const SAMPLE_NAMES = ['曾龑', '单䶮', '井㛃', '权𬭚', '买买提·吐尔逊', '扎西·多吉'];

export const SKILLS: Record<string, readonly Skill[]> = {
  THEORY_POLICY: ['TALK_THEORY', 'TALK_POLICY', 'TALK_STORY'], CULTURE_ARTS: ['ART_OPERA', 'ART_SINGING', 'ART_DANCE', 'ART_INSTRUMENT', 'ART_CALLIGRAPHY', 'ART_PHOTO', 'ART_HERITAGE'],
  EDUCATION: ['TEACH_LESSONS', 'TEACH_MIND', 'TEACH_CRAFT', 'TEACH_LANGUAGE'], HEALTH_FITNESS: ['MED_CHINESE', 'MED_NURSING', 'MED_FIRST_AID', 'MED_REHAB', 'MED_MIND', 'SPORT_TAICHI', 'SPORT_FITNESS'],
  SCIENCE: ['TECH_FARMING', 'TECH_LIVESTOCK', 'TECH_COMMERCE', 'TECH_COMPUTER', 'TECH_PHONE'], LEGAL: ['LAW_ADVICE', 'LAW_MEDIATION', 'LAW_NOTARY'],
  SANITATION_ENVIRONMENT: ['LIFE_HOUSEWORK', 'DRIVING'], POVERTY_RELIEF: ['LIFE_HAIR', 'LIFE_APPLIANCE', 'LIFE_PLUMBING', 'LIFE_SEWING', 'LIFE_HOUSEWORK', 'DRIVING'],
  CUSTOM: ['RESCUE_FIRE', 'RESCUE_DRONE', 'RESCUE_RADIO', 'ART_CALLIGRAPHY', 'DRIVING', 'MEDIA_WRITING'],
};

/** Where people of an occupation work. */
export const EMPLOYERS = {
  CADRE: ['县委宣传部', '县民政局', '县农业农村局', '县司法局', '县文化和旅游局'], PUBLIC_INSTITUTION: ['县图书馆', '县文化馆', '县融媒体中心', '县疾控中心'],
  TEACHER: ['县第一中学', '县实验小学', '县职业教育中心'], MEDICAL: ['县医院', '县中医医院', '镇卫生院'], STATE_ENTERPRISE: ['供电公司', '县邮政公司', '县自来水公司'],
} as const;
