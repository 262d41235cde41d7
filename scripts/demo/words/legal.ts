import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const LEGAL: readonly DemandTemplate[] = [
  { title: '邻里地界纠纷调解', content: '{who}家和邻居因地界争执{years}，闹得不说话，请调解志愿者上门说和。', groups: PUBLIC, people: [1, 2], minutes: [90, 180] },
  { title: '务工欠薪法律咨询', content: '{who}在工地干了{n}个月没结清工资，手里只有考勤照片，想问问怎么要回来。', groups: PUBLIC, people: [1, 1], minutes: [60, 90], pressing: true },
  { title: '赡养纠纷咨询', content: '{who}{age}岁，几个儿女为赡养推来推去，老人不想打官司，请律师志愿者出面讲讲法。', groups: OLD, people: [1, 2], minutes: [90, 150] },
  { title: '遗嘱怎么写', content: '{who}想给后事作个安排，不知道自己写的遗嘱算不算数，请法律志愿者上门指导。', groups: OLD, people: [1, 1], minutes: [60, 90] },
  { title: '民法典进村普法', content: '{village}想办一次普法课，讲讲婚姻家庭、邻里和借款这些常遇到的事，{day}人较齐。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '土地承包合同审看', content: '{who}要和合作社签流转合同，{n}亩地签十年，请律师志愿者帮忙看看条款有没有坑。', groups: PUBLIC, people: [1, 1], minutes: [60, 90] },
  { title: '交通事故赔偿咨询', content: '{who}骑电动车被撞，对方保险只肯赔一点，不知道该怎么算，请法律志愿者帮忙。', groups: PUBLIC, people: [1, 1], minutes: [60, 120] },
  { title: '彩礼退还纠纷咨询', content: '{who}家孩子婚事没成，彩礼退多少谈不拢，请调解员给两家讲讲法律规定。', groups: PUBLIC, people: [1, 2], minutes: [90, 150] },
  { title: '反家庭暴力帮助', content: '{village}有妇女反映家庭矛盾升级，想了解人身安全保护令怎么申请，希望女志愿者单独接谈。', groups: ['LEFT_BEHIND_WOMAN'], people: [1, 2], minutes: [60, 120], note: '请女志愿者，注意保密', pressing: true },
  { title: '青少年法治课', content: '{village}想请法治副校长给{n}0名孩子讲讲校园欺凌和网络安全，用案例讲。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [1, 2], minutes: [60, 90] },
  { title: '养老诈骗识别与维权', content: '{who}被人劝着买了几千元保健品，想退退不了，请法律志愿者帮忙看看能不能追回。', groups: OLD, people: [1, 1], minutes: [60, 90] },
  { title: '法律援助申请代办', content: '{who}家庭困难想申请法律援助，不会写材料，请志愿者帮忙代写并指路。', groups: ['LOW_INCOME'], people: [1, 1], minutes: [60, 120] },
  { title: '村规民约合法性把关', content: '{village}正在修订村规民约，想请法律志愿者看看条文有没有和法律冲突的地方。', groups: PUBLIC, people: [1, 2], minutes: [90, 150] },
];
