import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const SANITATION_ENVIRONMENT: readonly DemandTemplate[] = [
  { title: '帮独居老人打扫院子', content: '{who}{age}岁一个人住，腿脚不好，院里柴草杂物堆了不少，请志愿者来收拾一下。', groups: OLD, people: [2, 4], minutes: [90, 180], note: '膝关节不好，不能久站' },
  { title: '村道两侧垃圾清理', content: '{village}进村路两边有陈年垃圾和杂草，想{day}组织一次集中清理，请来{n}名志愿者。', groups: PUBLIC, people: [5, 10], minutes: [120, 240] },
  { title: '垃圾分类入户宣传', content: '{village}刚设了分类桶，群众不清楚怎么分，请志愿者入户讲解，发放分类袋。', groups: PUBLIC, people: [3, 6], minutes: [90, 180] },
  { title: '涝池清淤除草', months: [4, 5, 6, 7, 8, 9, 10], content: '{village}涝池长满水草有异味，蚊虫多，请志愿者来帮忙清理，工具村上备。', groups: PUBLIC, people: [6, 12], minutes: [150, 240], risk: '水深约一米，须两人一组并穿防护' },
  { title: '植树护绿', months: [2, 3, 11], content: '{village}新划了一块绿化地，{n}00棵树苗到了，缺人手栽种，请志愿者来帮半天。', groups: PUBLIC, people: [8, 15], minutes: [150, 240] },
  { title: '墙面小广告清除', content: '{village}主街电线杆和墙面小广告多，清了又贴，请志愿者来集中清一次。', groups: PUBLIC, people: [4, 8], minutes: [90, 180] },
  { title: '卧床老人家中卫生整理', content: '{who}家老人卧床，家属白天要干活，屋里被褥多时没拆洗，请志愿者来帮忙整理、消毒。', groups: ['DISABLED_ELDER'], people: [2, 4], minutes: [90, 180], note: '卧床老人怕冷，开窗前先说' },
  { title: '秸秆禁烧巡查宣传', months: [5, 6, 9, 10], content: '收秋时节，{village}需要志愿者在地头宣传禁烧、劝导，分{n}个点位。', groups: PUBLIC, people: [4, 8], minutes: [180, 300] },
  { title: '文明祭扫和清理墓区周边', months: [3, 4], content: '清明前后{village}公墓周边枯草多，火险大，请志愿者来清理并劝导鲜花祭扫。', groups: PUBLIC, people: [5, 10], minutes: [120, 240] },
  { title: '旧衣旧物回收点整理', content: '{village}旧衣回收箱满了没人分拣，请志愿者来整理，干净的捐给需要的人。', groups: PUBLIC, people: [2, 4], minutes: [90, 150] },
  { title: '公厕保洁和标识补贴', content: '{village}文化广场公厕标识掉了，卫生也跟不上，请志愿者帮忙整治一次。', groups: PUBLIC, people: [2, 4], minutes: [60, 120] },
  { title: '雨后路面淤泥清理', months: [6, 7, 8, 9], content: '昨天一场大雨，{village}{n}处路面积了淤泥，学生上学滑倒过，请尽快来人清理。', groups: PUBLIC, people: [5, 10], minutes: [120, 240], pressing: true },
  { title: '河渠沿线捡拾白色垃圾', months: [2, 3, 4], content: '{village}灌渠沿线塑料袋、农膜多，春灌前想清一遍，请来{n}名志愿者。', groups: PUBLIC, people: [5, 10], minutes: [120, 240], risk: '渠边湿滑，不下渠' },
];
