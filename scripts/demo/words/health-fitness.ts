import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const HEALTH_FITNESS: readonly DemandTemplate[] = [
  { title: '上门量血压、测血糖', content: '{who}{age}岁，有高血压和糖尿病，儿女不在身边，去镇卫生院不方便，请医疗志愿者上门量一量，看看用药对不对。', groups: OLD, people: [1, 2], minutes: [40, 80], note: '长期服用降压药，请带血糖仪' },
  { title: '村里办一次义诊', content: '{village}老人多，想请中医、内科志愿者来村义诊一次，{day}在村卫生室，约{n}0人。', groups: PUBLIC, people: [4, 8], minutes: [150, 240] },
  { title: '卧床老人护理指导', content: '{who}家老人中风卧床{years}，背上有压疮苗头，家属不会翻身护理，请护理志愿者上门教一教。', groups: ['DISABLED_ELDER'], people: [1, 2], minutes: [60, 120], note: '卧床，注意压疮；家属在家' },
  { title: '急救和心肺复苏培训', content: '{village}想给村干部、村医和年轻人培训心肺复苏和海姆立克法，请带模拟人来，约{n}0人。', groups: PUBLIC, people: [2, 3], minutes: [90, 150] },
  { title: '太极拳和八段锦教学', content: '{village}老年人早上在广场锻炼，想学八段锦，请健身指导员教{n}个早晨。', groups: OLD, people: [1, 2], minutes: [60, 90] },
  { title: '陪同老人到县医院复查', content: '{who}独居，做完白内障手术要复查，一个人坐不了车，请志愿者陪同挂号取药。', groups: OLD, people: [1, 1], minutes: [180, 300], note: '视力差，需搀扶', pressing: true },
  { title: '康复训练上门指导', content: '{who}摔伤骨折后出院在家，医生让做康复训练，不知道动作对不对，请康复师志愿者上门看看。', groups: ['GENERAL_PUBLIC', 'LIVING_ALONE_ELDER'], people: [1, 1], minutes: [60, 90], note: '右腿术后三个月' },
  { title: '老年人用药安全讲座', content: '{village}老人常年吃好几种药，还有人乱买保健品，请医生来讲讲怎样安全用药、识别骗局。', groups: OLD, people: [1, 2], minutes: [60, 120] },
  { title: '妇女“两癌”筛查宣传', content: '{village}妇女对免费“两癌”筛查不了解，请医务志愿者来讲解并帮忙登记，{day}在村委会。', groups: ['LEFT_BEHIND_WOMAN', 'GENERAL_PUBLIC'], people: [2, 3], minutes: [60, 120] },
  { title: '心理疏导', content: '{who}老伴刚走，整天不说话不吃饭，邻居不放心，请心理志愿者上门陪着说说话。', groups: ['LIVING_ALONE_ELDER', 'BEREAVED_FAMILY'], people: [1, 2], minutes: [60, 120], note: '刚丧偶，说话注意分寸', pressing: true },
  { title: '残疾人辅具适配评估', content: '{who}的轮椅坏了，拐杖也不合适，请懂辅具的志愿者上门看看，帮忙申请更换。', groups: ['DISABLED_PERSON'], people: [1, 2], minutes: [60, 90], note: '下肢残疾' },
  { title: '村健身器材检修和使用指导', content: '{village}健身器材有{n}处松动，老人不敢用，请来人检修，顺便讲讲正确用法。', groups: PUBLIC, people: [2, 3], minutes: [60, 120], risk: '器材松动，检修时围挡' },
  { title: '夏季防中暑、冬季防煤气中毒宣传', months: [7, 8, 11, 12, 1], content: '{village}老人家里还烧炭，担心煤气中毒，请志愿者入户查看、发放明白纸，独居户优先，共{n}户。', groups: OLD, people: [2, 4], minutes: [90, 180] },
];
