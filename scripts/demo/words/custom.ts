import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

/** The county's own categories (N of 8+N); the speciality decides which team fits. */
export const CUSTOM: readonly DemandTemplate[] = [
  { speciality: '应急救援', title: '请求协助寻找走失老人', content: '{village}一位{age}岁老人昨晚出门未归，穿深色棉袄，家人和村上已找了一夜，请救援队支援。', groups: ['DISABLED_ELDER', 'EMPTY_NEST_ELDER'], people: [6, 12], minutes: [180, 360], note: '老人有认知障碍', pressing: 'NOW' },
  { speciality: '应急救援', title: '机井和水渠安全巡查', content: '{village}有{n}口废弃机井没盖严，孩子常去玩，请救援队来排查、加盖警示。', groups: PUBLIC, people: [3, 5], minutes: [120, 180], risk: '井口塌陷，不得下井' },
  { speciality: '应急救援', title: '暴雨后转移群众和物资', months: [7, 8, 9], content: '{village}窑洞户雨后有裂缝，需要帮{n}户把老人和东西挪到安置点，请尽快来人。', groups: PUBLIC, people: [8, 15], minutes: [180, 360], risk: '可能塌方，听从现场指挥', pressing: 'NOW' },
  { speciality: '应急救援', title: '消防演练指导', content: '{village}想组织一次灭火器使用和疏散演练，请专业队员来指导，约{n}0人。', groups: PUBLIC, people: [3, 5], minutes: [90, 150] },
  { speciality: '文明交通', title: '学校门口护学岗', content: '村小放学时路口车多，{village}想请文明交通志愿者连续值守{n}天。', groups: PUBLIC, people: [2, 4], minutes: [60, 90] },
  { speciality: '文明交通', title: '庙会期间交通疏导', content: '{village}庙会{day}开始，人车多，请文明交通志愿者来帮忙疏导、看管停车。', groups: PUBLIC, people: [6, 12], minutes: [180, 300] },
  { speciality: '文明交通', title: '电动车头盔佩戴劝导', content: '{village}集市路口不戴头盔、三轮载人现象多，请志愿者来劝导一次，顺便发宣传页。', groups: PUBLIC, people: [3, 6], minutes: [120, 180] },
  { speciality: '书法艺术', title: '文化墙题写', content: '{village}新刷了一面文化墙，想请书法志愿者写上村规民约和家训，约{n}块。', groups: PUBLIC, people: [2, 4], minutes: [150, 240] },
  { speciality: '书法艺术', title: '老年书画班', content: '{village}几位退休老人想练字画画，请书法老师每周来一次，先教{n}次。', groups: OLD, people: [1, 1], minutes: [90, 120] },
  { speciality: '书法艺术', title: '楹联进农家', content: '{village}要评美丽庭院，想请书法志愿者给{n}户写门楹楹联，内容村上拟好。', groups: PUBLIC, people: [2, 3], minutes: [120, 180] },
  { speciality: '移风易俗', title: '白事简办协助', content: '{who}家办白事想从简，红白理事会人手不够，请移风易俗志愿者来帮忙主持张罗。', groups: PUBLIC, people: [2, 4], minutes: [180, 300], pressing: true },
  { speciality: '移风易俗', title: '集体婚礼志愿服务', content: '镇上{day}办集体婚礼，{village}有{n}对新人参加，请志愿者帮忙引导和布置。', groups: PUBLIC, people: [5, 10], minutes: [180, 300] },
  { speciality: '移风易俗', title: '婚事新办入户劝导', content: '{village}有人家打算大操大办，理事会劝不动，请有威望的志愿者一同上门说说。', groups: PUBLIC, people: [1, 3], minutes: [60, 120] },
  { speciality: '移风易俗', title: '孝老敬亲典型评选入户采访', content: '{village}要评好媳妇好公婆，请志愿者入户采访{n}户，写成小故事上墙。', groups: PUBLIC, people: [2, 3], minutes: [120, 180] },
];
