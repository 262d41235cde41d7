import { ID, Int } from 'type-graphql';
import { RegionLevel } from '../regions/region.ts';
import { MyPreferences } from '../preferences/my-preferences.ts';
import { StaffRole } from './appointment.ts';
import { Own, OwnType } from './own.ts';

@OwnType('本人账号 / The account of the signed-in person')
export class MyAccount {
  @Own('姓名 / Name', () => String)
  displayName!: string;

  @Own('登录名 / Login name', () => String)
  loginName!: string;
}

@OwnType('本人任职所在区划 / The region that the signed-in person is appointed to')
export class MyRegion {
  @Own('12 位区划代码 / 12-digit region code', () => String)
  code!: string;

  @Own('名称 / Name', () => String)
  name!: string;

  @Own('层级 / Level', () => RegionLevel)
  level!: RegionLevel;
}

@OwnType('本人的一项任职 / One appointment of the signed-in person')
export class MyAppointment {
  @Own('全局编号 / Global id', () => ID)
  id!: string;

  @Own('角色 / Role', () => StaffRole)
  role!: StaffRole;

  @Own('单位名称 / Name of the unit', () => String)
  unitName!: string;

  @Own('当前会话所用 / Under which this session acts', () => Boolean)
  current!: boolean;
}

@OwnType('本县自定的字典名称 / A label that the county of the signed-in person put for a code')
export class MyLabel {
  @Own('字典 / Dictionary', () => String)
  dictionary!: string;

  @Own('代码 / Code', () => String)
  code!: string;

  @Own('中文名称 / Chinese label', () => String, { nullable: true })
  zh!: string | null;

  @Own('英文名称 / English label', () => String, { nullable: true })
  en!: string | null;
}

@OwnType('当前登录人 / The signed-in person, under the appointment that its session acts')
export class Me {
  @Own('账号 / Account', () => MyAccount)
  account!: MyAccount;

  @Own('当前角色 / Role of the current appointment', () => StaffRole)
  role!: StaffRole;

  @Own('单位名称 / Name of the unit', () => String)
  unitName!: string;

  @Own('可见范围说明 / What this role may see, as a sentence', () => String)
  scopeSentence!: string;

  @Own('可见范围的英文说明 / The same in English', () => String)
  scopeSentenceEn!: string;

  @Own('任职区划 / Region of the appointment', () => MyRegion)
  region!: MyRegion;

  @Own('所负责队伍的编号 / Global id of the team that it leads', () => ID, { nullable: true })
  teamId!: string | null;

  @Own('所负责队伍的名称 / Name of the team that it leads', () => String, { nullable: true })
  teamName!: string | null;

  @Own('可办理的动作代码 / Codes of the actions that this role may do', () => [String])
  actions!: string[];

  @Own('正在预览此角色，只读 / This role is previewed, read only', () => Boolean)
  preview!: boolean;

  @Own('须先修改密码 / Must change the password before anything else', () => Boolean)
  mustChangePassword!: boolean;

  @Own('本机草稿的密钥，只留在内存 / Key of the drafts on the own device, to be kept in memory alone', () => String)
  draftKey!: string;
  @Own('本县自定的字典名称；代码不变 / Labels that the county put in place of the standard ones; codes stay', () => [MyLabel])
  labels!: MyLabel[];

  @Own('可切换的任职 / Appointments that can be switched to', () => [MyAppointment])
  appointments!: MyAppointment[];

  @Own('未读消息数；以后由实时事件告知变化 / Unread messages; live events tell of changes from then on', () => Int)
  unreadMessages!: number;

  @Own('未结束的后台任务数 / Background tasks that have not ended', () => Int)
  openTasks!: number;

  @Own('显示偏好 / Preferences', () => MyPreferences)
  preferences!: MyPreferences;
}
