import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import type { Deed, Outcome } from '../../graphql/deed.ts';
import { enterScope, inScope, verbScopeOf } from '../../database/wall/scope.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { aboutTriedAccount } from './about-tried-account.ts';
import { ChangePasswordInput, EndSessionInput, SignInInput, StartPreviewInput, SwitchAppointmentInput } from './accounts.inputs.ts';
import { factsOf, viewerBy } from './authenticate.ts';
import { changePassword } from './change-password.ts';
import { describeMe } from './describe-me.ts';
import { endPreview } from './end-preview.ts';
import { endSession } from './end-session.ts';
import { Me } from './me.ts';
import { MySession, mySessions } from './my-session.ts';
import { OwnQuery } from './own.ts';
import { proveIdentity } from './prove-identity.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { startPreview } from './start-preview.ts';
import { switchAppointment } from './switch-appointment.ts';

const INPUT = { description: '提交内容 / What is submitted' };

const SignInPayload = payloadType('SignInPayload', '登录结果 / Result of a sign-in', { me: [() => Me, '当前登录人 / The signed-in person'] });
const SwitchAppointmentPayload = payloadType('SwitchAppointmentPayload', '切换任职结果 / Result of a switch', { me: [() => Me, '当前登录人 / The signed-in person'] });
const PreviewPayload = payloadType('PreviewPayload', '预览开始或结束后的本人 / The signed-in person as it now sees', { me: [() => Me, '当前登录人 / The signed-in person'] });
const ChangePasswordPayload = payloadType('ChangePasswordPayload', '修改密码结果 / Result of a change of password', { me: [() => Me, '当前登录人 / The signed-in person'] });
const SignOutPayload = payloadType('SignOutPayload', '退出登录结果 / Result of signing out');
const EndSessionPayload = payloadType('EndSessionPayload', '结束会话结果 / Result of ending a session');

/** What everybody does with the own session (access §1). */
@Resolver()
export class SessionResolver {
  @OwnQuery('当前登录人；未登录为空 / The signed-in person; null when signed out', () => Me, { nullable: true })
  me(@Ctx() { orm, viewer, secret }: Context): Promise<Me | null> {
    return inScope(orm.em, verbScopeOf(viewer), async (em) => {
      const facts = viewer.sessionId && await factsOf(em, viewer.sessionId);
      return facts ? describeMe(em, facts, new Date(), secret) : null;
    });
  }

  @OwnQuery('本人未结束的登录会话，最近的在前 / Own open sessions, newest first', () => [MySession])
  mySessions(@Ctx() { orm, viewer, sessionLimits }: Context): Promise<MySession[]> {
    return inScope(orm.em, verbScopeOf(viewer), (em) => mySessions(em, viewer, new Date(), sessionLimits));
  }

  @Verb('SIGN_IN', '登录 / Sign in', () => SignInPayload)
  async signIn(@Arg('input', () => SignInInput, INPUT) input: SignInInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const proof = await proveIdentity(context.orm.em, { ...input, address: context.address, now: new Date() }, context.secret);
    let token: string | undefined;
    const payload = await perform(context, info, 'signIn', input, async (deed) => {
      const opened = await signIn(deed, proof, { userAgent: context.userAgent, limits: context.sessionLimits })
        .catch(async (error: unknown) => { throw await aboutTriedAccount(context.orm.em, error, input.loginName); });
      token = opened.token;
      await enterScope(deed.em, verbScopeOf(viewerBy(opened.facts)));
      return { account: opened.account, me: await describeMe(deed.em, opened.facts, deed.now, context.secret) };
    });
    if (token) context.setSession(token);
    return payload;
  }

  @Verb('SESSION_OWN', '退出登录 / Sign out', () => SignOutPayload)
  async signOut(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const payload = await perform(context, info, 'signOut', {}, async (deed) => ({ session: await signOut(deed) }));
    context.setSession(null);
    return payload;
  }

  @Verb('SESSION_OWN', '切换任职 / Act under another appointment', () => SwitchAppointmentPayload)
  switchAppointment(@Arg('input', () => SwitchAppointmentInput, INPUT) input: SwitchAppointmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'switchAppointment', input, async (deed, given) => {
      const { appointment, facts } = await switchAppointment(deed, given);
      await enterScope(deed.em, verbScopeOf(viewerBy(facts)));
      return { appointment, me: await describeMe(deed.em, facts, deed.now, context.secret) };
    });
  }

  @Verb('ROLE_PREVIEW', '以某角色预览，只读 / Look through the eyes of a role, read only', () => PreviewPayload)
  startPreview(@Arg('input', () => StartPreviewInput, INPUT) input: StartPreviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'startPreview', input, (deed, given) => previewed(startPreview(deed, given), deed, context.secret));
  }

  @Verb('SESSION_OWN', '退出预览 / End a preview', () => PreviewPayload)
  endPreview(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'endPreview', {}, (deed) => previewed(endPreview(deed), deed, context.secret));
  }

  @Verb('SESSION_OWN', '修改本人密码，其他会话全部结束 / Change the own password; all other sessions end', () => ChangePasswordPayload)
  async changePassword(@Arg('input', () => ChangePasswordInput, INPUT) input: ChangePasswordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const facts = await inScope(context.orm.em, verbScopeOf(context.viewer), (em) => factsOf(em, context.viewer.sessionId!));
    const credentials = { loginName: facts!.loginName, password: input.currentPassword, address: context.address, now: new Date() };
    const proof = await proveIdentity(context.orm.em, credentials, context.secret);
    return perform(context, info, 'changePassword', input, async (deed, given) => {
      const account = await changePassword(deed, given, proof);
      return { account, me: await describeMe(deed.em, { ...facts!, mustChangePassword: false }, deed.now, context.secret) };
    });
  }

  @Verb('SESSION_OWN', '结束本人的会话 / End an own session', () => EndSessionPayload)
  endSession(@Arg('input', () => EndSessionInput, INPUT) input: EndSessionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'endSession', input, async (deed, given) => ({ session: await endSession(deed, given) }));
  }
}

async function previewed(changed: ReturnType<typeof startPreview>, deed: Deed, secret: string): Promise<Outcome> {
  const { session, facts } = await changed;
  return { session, me: await describeMe(deed.em, facts, deed.now, secret) };
}
