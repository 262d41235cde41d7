import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { Account } from './account.ts';
import { AccountInput, AddAppointmentInput, CreateAccountInput, EndAppointmentInput, EndOthersSessionInput } from './accounts.inputs.ts';
import { addAppointment } from './add-appointment.ts';
import { createAccount } from './create-account.ts';
import { endAppointment } from './end-appointment.ts';
import { endOthersSession } from './end-others-session.ts';
import { reinstateAccount } from './reinstate-account.ts';
import { resetPassword } from './reset-password.ts';
import { suspendAccount } from './suspend-account.ts';

const INPUT = { description: '提交内容 / What is submitted' };

const AccountPayload = payloadType('AccountPayload', '账号变更结果 / The account as it is now', {
  account: [() => Account, '账号 / The account'],
});
const InitialPasswordPayload = payloadType('InitialPasswordPayload', '账号及其初始密码 / The account and its initial password', {
  account: [() => Account, '账号 / The account'],
  initialPassword: [() => String, '初始密码，仅此一次显示，首次登录须修改 / Initial password, told this once; must be changed at the first sign-in'],
});
const EndOthersSessionPayload = payloadType('EndOthersSessionPayload', '强制下线结果 / Result');

/** What the security administrator does (access §3). */
@Resolver()
export class AccountsResolver {
  @Verb('ACCOUNT_MANAGE', '开设账号 / Create an account with its first appointment', () => InitialPasswordPayload)
  createAccount(@Arg('input', () => CreateAccountInput, INPUT) input: CreateAccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'createAccount', input, async (deed, given) => ({ ...await createAccount(deed, given) }));
  }

  @Verb('ACCOUNT_MANAGE', '停用账号，立即下线 / Suspend an account; it is out at once', () => AccountPayload)
  suspendAccount(@Arg('input', () => AccountInput, INPUT) input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'suspendAccount', input, async (deed, given) => ({ account: await suspendAccount(deed, given) }));
  }

  @Verb('ACCOUNT_MANAGE', '恢复账号 / Reinstate a suspended account', () => AccountPayload)
  reinstateAccount(@Arg('input', () => AccountInput, INPUT) input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'reinstateAccount', input, async (deed, given) => ({ account: await reinstateAccount(deed, given) }));
  }

  @Verb('ACCOUNT_MANAGE', '重置密码并解除锁定 / Reset the password and lift the lock', () => InitialPasswordPayload)
  resetPassword(@Arg('input', () => AccountInput, INPUT) input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'resetPassword', input, async (deed, given) => ({ ...await resetPassword(deed, given, context.secret) }));
  }

  @Verb('ACCOUNT_MANAGE', '增加任职 / Appoint an account to one more role', () => AccountPayload)
  addAppointment(@Arg('input', () => AddAppointmentInput, INPUT) input: AddAppointmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'addAppointment', input, async (deed, given) => ({ account: await addAppointment(deed, given) }));
  }

  @Verb('ACCOUNT_MANAGE', '结束任职，立即生效 / End an appointment; it counts at once', () => AccountPayload)
  endAppointment(@Arg('input', () => EndAppointmentInput, INPUT) input: EndAppointmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'endAppointment', input, async (deed, given) => ({ account: await endAppointment(deed, given) }));
  }

  @Verb('ACCOUNT_MANAGE', '强制他人会话下线 / End a session of somebody else', () => EndOthersSessionPayload)
  endOthersSession(@Arg('input', () => EndOthersSessionInput, INPUT) input: EndOthersSessionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'endOthersSession', input, async (deed, given) => ({ session: await endOthersSession(deed, given) }));
  }
}
