import { type DemandTemplate, OLD, PUBLIC } from './demand-template.ts';

export const CULTURE_ARTS: readonly DemandTemplate[] = [
  { title: '重阳敬老演出', months: [9, 10, 11], content: '{village}准备办一场敬老活动，请文艺队来演几个节目，老人爱听秦腔和阿宫腔，{day}较合适，场地在村文化广场。', groups: OLD, people: [6, 12], minutes: [120, 180] },
  { title: '自乐班缺一名板胡手', content: '{village}自乐班排练折子戏，板胡老师外出了，想请志愿者来带{n}次排练。', groups: PUBLIC, people: [1, 2], minutes: [120, 180] },
  { title: '免费写春联', months: [12, 1, 2], content: '年关将近，{village}群众想请书法志愿者到村写春联、送福字，纸墨村上备好，约{n}0户。', groups: PUBLIC, people: [3, 6], minutes: [120, 240] },
  { title: '广场舞队形编排指导', content: '{village}广场舞队{n}0人要参加镇上展演，请老师来帮忙编排队形、纠正动作。', groups: PUBLIC, people: [1, 2], minutes: [90, 150] },
  { title: '放一场露天电影', content: '{village}离县城远，老人想看场老电影，请协调放映设备，天黑后在小学操场放，群众自带板凳。', groups: PUBLIC, people: [2, 3], minutes: [120, 180] },
  { title: '农家书屋图书整理', content: '{village}农家书屋书多没分类，孩子找书难，请{n}名志愿者来分类编目、贴书标。', groups: PUBLIC, people: [2, 4], minutes: [120, 240] },
  { title: '给独居老人拍张像样的照片', content: '{who}{age}岁，多年没照过相，想请摄影志愿者上门拍张照片洗出来，村里还有{n}位老人也想拍。', groups: OLD, people: [1, 2], minutes: [90, 150] },
  { title: '全家福拍摄', months: [1, 2, 5, 9, 10], content: '{village}外出务工的人节前回来，好几户想拍全家福，请摄影志愿者{day}来村，支个背景布就行。', groups: PUBLIC, people: [2, 3], minutes: [120, 240] },
  { title: '石刻、剪纸体验课', content: '{village}想给孩子们开一次非遗体验课，剪纸或面花都行，材料费村上负责，孩子{n}0名。', groups: ['LEFT_BEHIND_CHILD', 'GENERAL_PUBLIC'], people: [2, 3], minutes: [90, 150] },
  { title: '村史资料整理和录音', content: '{village}几位老人记得村史掌故，年纪都大了，请志愿者来录音、整理成文字留下来。', groups: OLD, people: [2, 3], minutes: [120, 180] },
  { title: '锣鼓队鼓谱教学', content: '{village}新买了一套锣鼓，年轻人不会打老鼓谱，请老师傅来教{n}个晚上。', groups: PUBLIC, people: [1, 2], minutes: [90, 150] },
  { title: '戏曲票友联谊', content: '{who}等几位老票友想和县上文艺队一起唱一场，自娱自乐，请帮忙联系伴奏。', groups: OLD, people: [4, 8], minutes: [120, 180] },
  { title: '婚俗新风小品进村', content: '{village}想借着庙会演个移风易俗的小品，逗乐又有道理，请文艺志愿者来一场，约{n}0分钟。', groups: PUBLIC, people: [4, 8], minutes: [60, 120] },
];
