import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { endPosting } from './end-posting.ts';
import { EraLecture } from './era-lecture.ts';
import { EraLecturer } from './era-lecturer.ts';
import { judgeLecturer } from './judge-lecturer.ts';
import { EndPostingInput, JudgeLecturerInput, PostLecturerInput, ProposeLecturerInput, RecordLectureInput } from './lecturer.inputs.ts';
import { LecturerPosting } from './lecturer-posting.ts';
import { postLecturer } from './post-lecturer.ts';
import { proposeLecturer } from './propose-lecturer.ts';
import { recordLecture } from './record-lecture.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const LecturerPayload = payloadType('LecturerPayload', '宣讲师 / The lecturer as they are now', {
  lecturer: [() => EraLecturer, '宣讲师 / Lecturer'], posting: [() => LecturerPosting, '派驻 / Posting'], lecture: [() => EraLecture, '宣讲 / Lecture'],
});

/** 新时代宣讲师 (R39). */
@Resolver()
export class LecturerResolver {
  @Verb('LECTURER_MANAGE', '推荐宣讲师 / Propose a lecturer', () => LecturerPayload)
  proposeLecturer(@Arg('input', () => ProposeLecturerInput, INPUT) input: ProposeLecturerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'proposeLecturer', input, proposeLecturer);
  }

  @Verb('LECTURER_SELECT', '遴选宣讲师 / Select a lecturer', () => LecturerPayload)
  judgeLecturer(@Arg('input', () => JudgeLecturerInput, INPUT) input: JudgeLecturerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'judgeLecturer', input, judgeLecturer);
  }

  @Verb('LECTURER_MANAGE', '派驻宣讲师 / Post a lecturer to a place', () => LecturerPayload)
  postLecturer(@Arg('input', () => PostLecturerInput, INPUT) input: PostLecturerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'postLecturer', input, postLecturer);
  }

  @Verb('LECTURER_MANAGE', '提前结束派驻 / End a posting early', () => LecturerPayload)
  endPosting(@Arg('input', () => EndPostingInput, INPUT) input: EndPostingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'endPosting', input, endPosting);
  }

  @Verb('LECTURE_RECORD', '登记宣讲 / Put a lecture on record', () => LecturerPayload)
  recordLecture(@Arg('input', () => RecordLectureInput, INPUT) input: RecordLectureInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordLecture', input, recordLecture);
  }
}
