import { type DemandTemplate, PUBLIC } from './demand-template.ts';

const CHILD = ['LEFT_BEHIND_CHILD', 'CHILD_IN_DIFFICULTY'] as const;

export const EDUCATION: readonly DemandTemplate[] = [
  { title: '放学后作业辅导', content: '{who}的孙子上小学，父母都在外打工，老人不识字辅导不了作业，希望志愿者每周来{n}次。', groups: CHILD, people: [1, 2], minutes: [90, 120], note: '孩子内向，先和老人沟通' },
  { title: '四点半课堂缺老师', content: '{village}四点半课堂有{n}0个孩子，只有一名村干部照看，请安排志愿者来辅导语文和数学。', groups: ['LEFT_BEHIND_CHILD'], people: [2, 3], minutes: [90, 150] },
  { title: '初三学生物理补弱', content: '{who}家孩子上初三，物理跟不上，家里条件一般请不起家教，想请大学生志愿者周末帮忙。', groups: ['CHILD_IN_DIFFICULTY', 'LOW_INCOME'], people: [1, 1], minutes: [90, 120] },
  { title: '留守儿童心理陪伴', content: '孩子近来不爱说话、不愿上学，奶奶{who}着急，请有心理辅导经验的志愿者上门陪伴疏导。', groups: ['LEFT_BEHIND_CHILD'], people: [1, 2], minutes: [60, 120], note: '涉及未成年人，请两人同行并先联系监护人' },
  { title: '英语口语兴趣班', content: '{village}孩子们没有英语环境，想请志愿者{day}来带一节口语游戏课，孩子{n}0名左右。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '暑期安全第一课', months: [6, 7, 8], content: '{village}附近有水渠和机井，请志愿者来给孩子们讲防溺水和交通安全，最好有实物演示。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [2, 3], minutes: [60, 120] },
  { title: '捐赠课外书和文具', content: '{village}有{n}名困境儿童缺课外书，想请志愿者组织捐书并上门送到。', groups: ['CHILD_IN_DIFFICULTY'], people: [2, 3], minutes: [60, 120] },
  { title: '高考志愿填报指导', months: [6, 7], content: '{who}家孩子今年高考，一家人都不懂填志愿，请有经验的老师帮忙看看，时间紧。', groups: PUBLIC, people: [1, 1], minutes: [60, 120], pressing: true },
  { title: '老年人识字班', content: '{village}几位老人想学认字，会写自己名字、看懂药盒就行，请志愿者每周来教一次。', groups: ['EMPTY_NEST_ELDER'], people: [1, 2], minutes: [60, 90] },
  { title: '书法启蒙课', content: '孩子们假期在家光看手机，{village}想开个毛笔字启蒙班，笔墨自备，请老师来教{n}次。', groups: PUBLIC, people: [1, 1], minutes: [60, 120] },
  { title: '家长课堂：怎么管手机', content: '{village}家长普遍反映管不住孩子玩手机，请老师来讲一次家庭教育，{day}晚上人最齐。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '送教上门', content: '{who}家孩子因身体原因不能到校，希望志愿老师每周上门教识字和算数。', groups: ['CHILD_IN_DIFFICULTY', 'DISABLED_PERSON'], people: [1, 2], minutes: [60, 120], note: '孩子坐轮椅，怕生' },
  { title: '科学实验小课堂', content: '村小没有实验器材，想请志愿者带几个小实验来{village}，让{n}0个孩子开开眼界。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [2, 3], minutes: [60, 120] },
];
