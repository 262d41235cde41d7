import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Who gives the occasion: a body that calls people together, or neighbours among themselves (R36). */
export const ActivityKind = dictionary('ActivityKind', '活动类型 / Kind of activity', { ORGANISED: ['组织开展', 'Organised'], MUTUAL_HELP: ['群众自助互助', 'Mutual help of residents'] });
export type ActivityKind = CodeOf<typeof ActivityKind>;

export const ActivityState = dictionary('ActivityState', '活动状态 / State of an activity', { PUBLISHED: ['招募中', 'Open for sign-up'], HELD: ['已举办', 'Held'], CANCELLED: ['已取消', 'Cancelled'] });
export type ActivityState = CodeOf<typeof ActivityState>;

/** Domain §4.2. */
export const SignUpState = dictionary('SignUpState', '报名状态 / State of a sign-up', {
  CONFIRMED: ['已报名', 'Confirmed'], WAITLISTED: ['候补', 'On the waiting list'], CANCELLED: ['已取消', 'Cancelled'], ATTENDED: ['已参加', 'Attended'], NO_SHOW: ['未到', 'Did not come'], EXCUSED: ['请假', 'Excused'],
});
export type SignUpState = CodeOf<typeof SignUpState>;

/** Why somebody who had signed up was not there. */
export const AbsenceKind = dictionary('AbsenceKind', '未参加情况 / Why somebody was not there', { NO_SHOW: ['未到', 'Did not come'], EXCUSED: ['请假', 'Excused'] });
export type AbsenceKind = CodeOf<typeof AbsenceKind>;
