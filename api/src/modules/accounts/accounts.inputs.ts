import { Field, ID, InputType } from 'type-graphql';
import { Required } from '../../graphql/input-fields.ts';
import { line, personName } from '../../graphql/input-rules.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { StaffRole } from './appointment.ts';

@InputType({ description: '登录 / Sign-in' })
export class SignInInput {
  @Field(() => String, { description: '登录名，不分大小写 / Login name, in any case' })
  loginName!: string;

  @Field(() => String, { description: '密码 / Password' })
  password!: string;
}

/** No idempotency key: with it a digest of the passwords would be kept. */
@InputType({ description: '修改本人密码 / Change of the own password' })
export class ChangePasswordInput {
  @Field(() => String, { description: '当前密码 / Current password' })
  currentPassword!: string;

  @Field(() => String, { description: '新密码：至少 10 位，含大写、小写、数字、符号中的三类，且不含登录名 / New password: 10 characters or more, three of upper case, lower case, digit, symbol, without the login name' })
  newPassword!: string;
}

@InputType({ description: '切换本会话所用的任职 / Switch of the appointment under which the session acts' })
export class SwitchAppointmentInput {
  @Field(() => ID, { description: '任职编号 / Id of the appointment' })
  appointmentId!: string;
}

@InputType({ description: '以某角色预览 / Preview of what a role sees' })
export class StartPreviewInput {
  @Field(() => StaffRole, { description: '角色：省市监督、操作员、镇、村、队伍负责人 / Role: overseer, operator, town, village or team leader' })
  role!: StaffRole;

  @Field(() => RegionCode, { description: '所在区划代码：与角色同级；监督角色和队伍负责人填本县 / Code of the region, of the level of the role; the own county for overseers and team leaders' })
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: '队伍编号，仅队伍负责人填 / Id of the team, for a team leader alone' })
  teamId?: string;
}

@InputType({ description: '结束本人的会话 / End of an own session' })
export class EndSessionInput {
  @Field(() => ID, { description: '会话编号 / Id of the session' })
  sessionId!: string;
}

@InputType({ description: '强制他人会话下线 / End of somebody else\'s session' })
export class EndOthersSessionInput extends EndSessionInput {
  @Field(() => String, { nullable: true, description: '幂等键 / Idempotency key, at most 64 characters' })
  idempotencyKey?: string;
}

@InputType({ description: '开设账号，同时给出第一项任职 / A new account with its first appointment' })
export class CreateAccountInput {
  @Field(() => String, { description: '登录名：3 至 40 位字母、数字、汉字和 . _ - / Login name: 3 to 40 letters, digits, Chinese characters and . _ -' })
  loginName!: string;

  @Required(() => String, '姓名 / Name', personName)
  displayName!: string;

  @Field(() => RegionCode, { description: '归属区划代码：由该区划的安全管理员管理 / Code of the home region, whose security administrator manages the account' })
  homeRegionCode!: string;

  @Field(() => StaffRole, { description: '角色 / Role' })
  role!: StaffRole;

  @Field(() => RegionCode, { description: '任职区划代码；队伍负责人填县 / Code of the region of the appointment; for a team leader the county' })
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: '队伍编号，仅队伍负责人填 / Id of the team, for a team leader alone' })
  teamId?: string;

  @Required(() => String, '单位名称 / Name of the unit', line(60))
  unitName!: string;

  @Field(() => String, { nullable: true, description: '幂等键 / Idempotency key, at most 64 characters' })
  idempotencyKey?: string;
}

@InputType({ description: '指明一个账号 / Names an account' })
export class AccountInput {
  @Field(() => ID, { description: '账号编号 / Id of the account' })
  accountId!: string;

  @Field(() => String, { nullable: true, description: '幂等键 / Idempotency key, at most 64 characters' })
  idempotencyKey?: string;
}

@InputType({ description: '给账号增加任职 / One more appointment of an account' })
export class AddAppointmentInput extends AccountInput {
  @Field(() => StaffRole, { description: '角色 / Role' })
  role!: StaffRole;

  @Field(() => RegionCode, { description: '任职区划代码；队伍负责人填县 / Code of the region of the appointment; for a team leader the county' })
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: '队伍编号，仅队伍负责人填 / Id of the team, for a team leader alone' })
  teamId?: string;

  @Required(() => String, '单位名称 / Name of the unit', line(60))
  unitName!: string;
}

@InputType({ description: '结束任职 / End of an appointment' })
export class EndAppointmentInput extends SwitchAppointmentInput {
  @Field(() => String, { nullable: true, description: '幂等键 / Idempotency key, at most 64 characters' })
  idempotencyKey?: string;
}
