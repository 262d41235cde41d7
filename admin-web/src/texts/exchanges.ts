import { area } from './language';

/** 交流活动与项目大赛. */
export const exchanges = area('exchanges', {
  intro: '研讨、工作交流、实地考察、成果展示和项目大赛：谁来了，得出什么。大赛只给项目排名，不给人排名。',
  show: '看哪一类',
  all: '全部',
  title: '题目',
  kind: '类型',
  heldOn: '日期',
  venue: '地点',
  participants: '参加',
  heads: (count: number) => `${count} 人次`,
  notRecorded: '未登记',
  outputs: '成果',
  none: { title: '没有交流活动', why: '点“安排交流活动”开始。' },
  planIntro: '已经办过的也可以补记，填过去的日期。',
  record: '登记结果',
  enter: '报名参赛',
  entries: (count: number) => `参赛项目 ${count} 个`,
  unscored: '未评分',
  scored: (place: number, mean: string) => `第 ${place} 名，平均 ${mean} 分`,
  ofJudge: (name: string, points: number) => `${name} ${points}`,
  score: '评分',
  scoreOf: (project: string) => `评分：${project}`,
  award: '颁奖',
  awardOf: (project: string) => `颁奖：${project}`,
  save: '保存',
});
