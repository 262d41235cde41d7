import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const THEORY_POLICY: readonly DemandTemplate[] = [
  { title: '请宣讲员到村讲解惠农政策', content: '{village}群众想弄清今年耕地地力保护补贴和农机购置补贴怎么申领，请安排宣讲员{day}来村讲一次，预计{n}0人左右参加。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '医保缴费政策讲解', months: [9, 10, 11, 12], content: '快到城乡居民医保集中缴费期，{village}不少老人不清楚今年标准和报销比例，希望有人来讲讲，最好带上明白纸。', groups: PUBLIC, people: [1, 2], minutes: [60, 90] },
  { title: '养老金认证和高龄补贴咨询', content: '{who}今年{age}岁，不知道高龄补贴怎么办、养老金认证在哪里做，村里同样情况的老人还有{n}位，请来人讲解并帮忙操作。', groups: OLD, people: [1, 2], minutes: [60, 120] },
  { title: '主题党日请讲师上党课', content: '{village}党支部{day}开展主题党日，想请宣讲员讲一堂联系本村实际的党课，时长一小时左右，党员{n}0余名。', groups: PUBLIC, people: [1, 1], minutes: [60, 90] },
  { title: '给孩子们讲红色故事', months: [7, 8], content: '{village}暑期托管点有{n}0名孩子，想请“五老”志愿者讲讲本地革命故事，形式活泼一些，孩子坐得住。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [1, 2], minutes: [60, 90] },
  { title: '移风易俗政策上门宣讲', content: '近期{village}有几户要办婚事，群众对红白理事会新规定有疑问，请来人讲清标准，帮着算算节俭账。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '土地流转政策咨询', content: '{who}家{n}亩地想流转给合作社，合同条款看不懂，担心以后扯皮，请懂政策的志愿者帮忙讲解。', groups: PUBLIC, people: [1, 1], minutes: [60, 90] },
  { title: '产业帮扶贷款政策解读', content: '{village}几户种{crop}的想扩大规模，听说有小额信贷贴息，不清楚条件和手续，请宣讲员到田间地头讲一讲。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '院落会讲中央一号文件', months: [2, 3, 4, 5], content: '想在{village}广场开一次院落会，用大白话讲讲今年一号文件和咱们有关的几条，群众晚饭后有空。', groups: PUBLIC, people: [1, 2], minutes: [60, 90] },
  { title: '残疾人两项补贴政策讲解', content: '{who}家里有人持残疾证，问护理补贴和生活补贴能不能同时领，请上门讲清楚并核对材料。', groups: ['DISABLED_PERSON'], people: [1, 1], minutes: [40, 80], note: '本人行动不便，需上门' },
  { title: '退役军人优抚政策咨询', content: '{who}是退役军人，想了解优待证和体检优待怎么办，家住{village}，希望有人上门讲一下。', groups: ['VETERAN'], people: [1, 1], minutes: [40, 80] },
  { title: '宅基地和建房审批政策宣讲', content: '{village}今年想翻建房屋的有{n}户，审批流程跑了几趟没弄明白，请安排一次集中讲解。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '送理论下乡：家风家教专题', content: '{village}妇联想办一次家风家教专题宣讲，结合身边好媳妇好公婆的例子，{day}群众较齐。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
];
