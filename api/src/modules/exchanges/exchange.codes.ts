import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 研讨、交流、考察、成果展示、项目大赛 of the policy (五-2, R70). */
export const ExchangeKind = dictionary('ExchangeKind', '交流活动类型 / Kind of exchange', {
  SEMINAR: ['研讨', 'Seminar'], EXCHANGE: ['工作交流', 'Exchange of experience'], FIELD_VISIT: ['实地考察', 'Field visit'], SHOWCASE: ['成果展示', 'Showcase'], CONTEST: ['项目大赛', 'Contest of projects'],
});
export type ExchangeKind = CodeOf<typeof ExchangeKind>;

export const ContestAward = dictionary('ContestAward', '大赛奖项 / Award of a contest', { FIRST: ['一等奖', 'First'], SECOND: ['二等奖', 'Second'], THIRD: ['三等奖', 'Third'], MERIT: ['优秀奖', 'Merit'] });
export type ContestAward = CodeOf<typeof ContestAward>;
