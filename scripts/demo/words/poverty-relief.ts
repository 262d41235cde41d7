import { type DemandTemplate, OLD } from './demand-template.ts';

export const POVERTY_RELIEF: readonly DemandTemplate[] = [
  { title: '上门理发', content: '{who}{age}岁，行动不便半年没理发了，请理发志愿者上门，同巷还有{n}位老人也想理。', groups: [...OLD, 'DISABLED_ELDER'], people: [1, 2], minutes: [60, 120], note: '坐轮椅，家中有推子' },
  { title: '代购药品和米面', content: '{who}独居，去镇上不方便，请志愿者帮忙买降压药和一袋面粉送来，钱当面给。', groups: OLD, people: [1, 1], minutes: [60, 120] },
  { title: '老人家水管漏水', content: '{who}家厨房水管漏了{n}天，儿女在外地，找不到人修，请会水电的志愿者来看看。', groups: OLD, people: [1, 2], minutes: [60, 120], pressing: true },
  { title: '电灯不亮请检修', content: '{who}家里灯不亮，怀疑线路老化，老人不敢动，请懂电的志愿者上门检查。', groups: OLD, people: [1, 2], minutes: [60, 120], risk: '带电作业须持电工证', pressing: true },
  { title: '陪独居老人聊聊天', content: '{who}{age}岁，老伴走得早，平时没人说话，希望志愿者常来坐坐，帮着剪剪指甲。', groups: ['LIVING_ALONE_ELDER'], people: [1, 2], minutes: [60, 120], note: '耳背，说话声音大些' },
  { title: '帮忙收{crop}', months: [6, 7, 8, 9, 10], content: '{who}家劳力住院，{n}亩{crop}到了收的时候没人手，请志愿者来帮半天忙。', groups: ['EXTREME_HARDSHIP', 'LOW_INCOME'], people: [4, 8], minutes: [180, 300], pressing: true },
  { title: '低保材料代办', content: '{who}家想申请低保，表不会填、材料跑不动，请志愿者帮忙代办送到镇上。', groups: ['LOW_INCOME'], people: [1, 1], minutes: [60, 120] },
  { title: '过冬衣被和取暖物资', months: [10, 11, 12, 1], content: '{who}家条件困难，被子薄，快入冬了，请爱心队伍帮忙筹措棉被和取暖炉。', groups: ['EXTREME_HARDSHIP'], people: [2, 3], minutes: [60, 120] },
  { title: '房前台阶加装扶手', content: '{who}腿脚不好，门口三级台阶没有扶手摔过一跤，请会焊工的志愿者来装一个。', groups: ['DISABLED_ELDER', 'DISABLED_PERSON'], people: [1, 2], minutes: [90, 180], risk: '现场焊接，注意防火' },
  { title: '节日慰问失独家庭', content: '{village}有一户失独老人，逢年过节难过，想请志愿者上门包顿饺子、说说话。', groups: ['BEREAVED_FAMILY'], people: [3, 5], minutes: [90, 180], note: '不要提孩子的事' },
  { title: '帮忙搬家具', content: '{who}家要腾屋子，衣柜太沉老两口搬不动，请{n}位年轻志愿者来帮一把。', groups: OLD, people: [2, 4], minutes: [60, 120] },
  { title: '助浴服务', content: '{who}家老人失能{years}，家属一个人给洗不了澡，请两位志愿者上门帮忙。', groups: ['DISABLED_ELDER'], people: [2, 3], minutes: [60, 120], note: '失能，需家属在场；水温先试' },
  { title: '家电维修', content: '{who}家洗衣机转不动了，老人手洗被褥吃力，请会修家电的志愿者上门看看。', groups: OLD, people: [1, 2], minutes: [60, 120] },
  { title: '给住院老人送饭陪护', content: '{who}住县医院，儿女明后天才能赶回来，请志愿者送{n}顿饭、搭把手。', groups: OLD, people: [1, 2], minutes: [120, 240], pressing: true },
];
