import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import { CancelActivityInput, ConfirmAttendanceInput, PublishActivityInput, RecordAttendanceInput, SignUpInput, WithdrawSignUpInput } from './activity.inputs.ts';
import { cancelActivity } from './cancel-activity.ts';
import { confirmAttendance } from './confirm-attendance.ts';
import { publishActivity } from './publish-activity.ts';
import { recordAttendance } from './record-attendance.ts';
import { ServiceActivity } from './service-activity.ts';
import { signUp } from './sign-up.ts';
import { withdrawSignUp } from './withdraw-sign-up.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const ActivityPayload = payloadType('ActivityPayload', '活动 / The activity as it is now', {
  activity: [() => ServiceActivity, '活动 / Activity'], signUp: [() => ActivitySignUp, '报名 / Sign-up'], movedUp: [() => ActivitySignUp, '递补的报名 / Sign-up that moved up from the waiting list'], serviceRecords: [() => [ServiceRecord], '服务记录 / Service records'],
});

/** 志愿服务活动 (R10). */
@Resolver()
export class ActivityResolver {
  @Verb('ACTIVITY_MANAGE', '发布活动 / Publish an activity', () => ActivityPayload)
  publishActivity(@Arg('input', () => PublishActivityInput, INPUT) input: PublishActivityInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'publishActivity', input, publishActivity);
  }

  @Verb('ACTIVITY_MANAGE', '取消活动 / Cancel an activity', () => ActivityPayload)
  cancelActivity(@Arg('input', () => CancelActivityInput, INPUT) input: CancelActivityInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'cancelActivity', input, cancelActivity);
  }

  @Verb('ACTIVITY_MANAGE', '报名参加活动 / Sign a volunteer up', () => ActivityPayload)
  signUp(@Arg('input', () => SignUpInput, INPUT) input: SignUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'signUp', input, signUp);
  }

  @Verb('ACTIVITY_MANAGE', '取消报名 / Withdraw a sign-up', () => ActivityPayload)
  withdrawSignUp(@Arg('input', () => WithdrawSignUpInput, INPUT) input: WithdrawSignUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'withdrawSignUp', input, withdrawSignUp);
  }

  @Verb('ACTIVITY_MANAGE', '登记出勤 / Record who was there', () => ActivityPayload)
  recordAttendance(@Arg('input', () => RecordAttendanceInput, INPUT) input: RecordAttendanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordAttendance', input, recordAttendance);
  }

  @Verb('ATTENDANCE_CONFIRM', '确认出勤 / Confirm the attendance', () => ActivityPayload)
  confirmAttendance(@Arg('input', () => ConfirmAttendanceInput, INPUT) input: ConfirmAttendanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'confirmAttendance', input, confirmAttendance);
  }
}
