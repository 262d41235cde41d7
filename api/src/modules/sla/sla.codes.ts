import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 时限步骤 (domain §4.3). */
export const SlaStep = dictionary('SlaStep', '时限步骤 / Step with a time limit', {
  REVIEW: ['审核', 'Review'],
  DISPATCH: ['派单', 'Dispatch'],
  ANSWER: ['接单答复', 'Answer of the team'],
  CONTACT: ['联系求助人', 'Contact the requester'],
  FINISH: ['完成服务', 'Finish'],
  CONFIRM: ['确认', 'Confirm'],
  RATE: ['评单', 'Rate'],
  FOLLOW_UP: ['回访', 'Follow up'],
});
export type SlaStep = CodeOf<typeof SlaStep>;

/**
 * How a limit is counted. WORKING_DAYS: the hours of the clock, but a day off adds nothing, so "24 h" told on Friday
 * at 10:00 is Monday at 10:00. WORKING_HOURS: 08:30–12:00 and 14:00–18:00 of working days alone.
 */
export const SlaClock = dictionary('SlaClock', '计时方式 / How a time limit is counted', {
  ROUND_THE_CLOCK: ['自然时间，昼夜不停', 'Around the clock'],
  WORKING_DAYS: ['按小时计，非工作日不计', 'Hours of the clock, days off not counted'],
  WORKING_HOURS: ['只计上班时间', 'Office hours only'],
});
export type SlaClock = CodeOf<typeof SlaClock>;
