import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const SCIENCE: readonly DemandTemplate[] = [
  { title: '教老人用智能手机', content: '{village}几位老人不会用手机挂号、视频通话，想请年轻志愿者{day}来教一教，慢慢讲，约{n}人。', groups: OLD, people: [1, 3], minutes: [60, 120] },
  { title: '防电信诈骗宣讲', content: '{village}上月有人接到冒充公检法的电话差点转账，请来人讲讲防骗，帮老人装上反诈应用。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '{crop}病虫害现场指导', content: '{who}家{n}亩{crop}叶子发黄卷曲，打药不见效，请农技志愿者到地里看看。', groups: PUBLIC, people: [1, 2], minutes: [60, 150], pressing: true },
  { title: '{crop}修剪技术培训', months: [12, 1, 2, 3], content: '{village}种{crop}的有{n}0户，修剪时节到了，想请土专家在地头示范。', groups: PUBLIC, people: [1, 2], minutes: [120, 180] },
  { title: '奶山羊防疫指导', content: '{who}养了{n}0只奶山羊，近来有几只拉稀掉膘，请畜牧志愿者上门看看，教一教圈舍消毒。', groups: PUBLIC, people: [1, 2], minutes: [60, 150], pressing: true },
  { title: '柿饼加工卫生规范讲解', months: [9, 10, 11], content: '{village}家家晾柿饼，收购商对卫生和含水量要求高，请来人讲讲标准和晾晒方法。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '电商直播卖货培训', content: '{village}想把{crop}放到网上卖，不会开店拍视频，请懂电商的志愿者来手把手教{n}次。', groups: PUBLIC, people: [1, 2], minutes: [90, 180] },
  { title: '滴灌设备调试', content: '{who}家大棚滴灌压力上不去，厂家不来人，请懂设备的志愿者帮忙调试。', groups: PUBLIC, people: [1, 2], minutes: [60, 150] },
  { title: '科普大篷车进村', content: '{village}孩子多，想请科普大篷车来一次，带上展品和小实验，村上负责组织。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [3, 5], minutes: [120, 180] },
  { title: '食品安全科普', content: '{village}常有流动商贩推销三无食品给老人孩子，请来人讲讲怎么看标签、识别假货。', groups: PUBLIC, people: [1, 2], minutes: [60, 90] },
  { title: '防震减灾知识讲座和演练', content: '{village}想组织一次防震疏散演练，请志愿者来讲知识、帮忙设计路线，约{n}0人。', groups: PUBLIC, people: [2, 3], minutes: [90, 150] },
  { title: '土壤取样和配方施肥咨询', content: '{who}家{crop}连年减产，想测测土壤，请农技志愿者帮忙取样送检、看看怎么配肥。', groups: PUBLIC, people: [1, 2], minutes: [60, 120] },
  { title: '家用电器安全使用讲解', content: '{village}老房子线路老化，老人用电褥子、取暖器不注意，请懂电的志愿者入户讲讲、看看隐患，共{n}户。', groups: OLD, people: [2, 3], minutes: [90, 180], risk: '入户查看线路，须持电工证' },
];
