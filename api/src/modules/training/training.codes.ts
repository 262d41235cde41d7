import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** R69: the three kinds of the policy. */
export const CourseKind = dictionary('CourseKind', '培训类型 / Kind of course', {
  BASIC: ['基础知识培训', 'Basic knowledge'], PROJECT_BRIEFING: ['项目任务培训', 'Briefing for a project'], SKILL: ['专业技能培训', 'Skills'],
});
export type CourseKind = CodeOf<typeof CourseKind>;

export const SessionState = dictionary('TrainingSessionState', '培训场次状态 / State of a training session', {
  PLANNED: ['已安排', 'Planned'], HELD: ['已举办', 'Held'], CANCELLED: ['已取消', 'Cancelled'],
});
export type SessionState = CodeOf<typeof SessionState>;

export const TrainingOutcome = dictionary('TrainingOutcome', '培训结果 / Outcome of a training', {
  PASSED: ['合格', 'Passed'], FAILED: ['不合格', 'Failed'], ABSENT: ['缺席', 'Absent'],
});
export type TrainingOutcome = CodeOf<typeof TrainingOutcome>;

/** R40. */
export const QualificationState = dictionary('QualificationState', '资格状态 / State of a qualification', {
  UNVERIFIED: ['待核验', 'To be verified'], VERIFIED: ['已核验', 'Verified'], REVOKED: ['已作废', 'Revoked'],
});
export type QualificationState = CodeOf<typeof QualificationState>;
