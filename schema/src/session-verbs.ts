/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 修改本人密码 / Change of the own password */
export type ChangePasswordInput = {
  /** 当前密码 / Current password */
  currentPassword: string;
  /** 新密码：至少 10 位，含大写、小写、数字、符号中的三类，且不含登录名 / New password: 10 characters or more, three of upper case, lower case, digit, symbol, without the login name */
  newPassword: string;
};

/** 界面语言 / Language of the console */
export type DisplayLanguage =
  /** 英文 / English */
  | 'EN'
  /** 中文 / Chinese */
  | 'ZH_CN';

/** 区划层级 / Level of a region */
export type RegionLevel =
  /** 市 / City */
  | 'CITY'
  /** 县区 / County */
  | 'COUNTY'
  /** 省 / Province */
  | 'PROVINCE'
  /** 乡镇街道 / Town */
  | 'TOWN'
  /** 村社区 / Village */
  | 'VILLAGE';

/** 角色 / Role of an appointment */
export type StaffRole =
  /** 安全审计员 / Auditor */
  | 'AUDITOR'
  /** 市级监督 / City overseer */
  | 'CITY_OVERSEER'
  /** 县中心主任 / County director */
  | 'COUNTY_DIRECTOR'
  /** 县中心操作员 / County operator */
  | 'COUNTY_OPERATOR'
  /** 省级监督 / Province overseer */
  | 'PROVINCE_OVERSEER'
  /** 安全管理员 / Security administrator */
  | 'SECURITY_ADMIN'
  /** 系统管理员 / System administrator */
  | 'SYSTEM_ADMIN'
  /** 队伍负责人 / Team leader */
  | 'TEAM_LEADER'
  /** 镇街所工作人员 / Town staff */
  | 'TOWN_STAFF'
  /** 村社站工作人员 / Village staff */
  | 'VILLAGE_STAFF';

/** 以某角色预览 / Preview of what a role sees */
export type StartPreviewInput = {
  /** 所在区划代码：与角色同级；监督角色和队伍负责人填本县 / Code of the region, of the level of the role; the own county for overseers and team leaders */
  regionCode: string;
  /** 角色：省市监督、操作员、镇、村、队伍负责人 / Role: overseer, operator, town, village or team leader */
  role: StaffRole;
  /** 队伍编号，仅队伍负责人填 / Id of the team, for a team leader alone */
  teamId?: string | null | undefined;
};

/** 切换本会话所用的任职 / Switch of the appointment under which the session acts */
export type SwitchAppointmentInput = {
  /** 任职编号 / Id of the appointment */
  appointmentId: string;
};

/** 表格行距 / Height of table rows */
export type TableDensity =
  /** 紧凑 / Compact */
  | 'COMPACT'
  /** 宽松 / Relaxed */
  | 'RELAXED'
  /** 标准 / Standard */
  | 'STANDARD';

/** 字号 / Size of text */
export type TextSize =
  /** 特大 / Extra large */
  | 'HUGE'
  /** 大字 / Large */
  | 'LARGE'
  /** 标准 / Standard */
  | 'STANDARD';

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SwitchAppointmentMutationVariables = Exact<{
  input: SwitchAppointmentInput;
}>;


export type SwitchAppointmentMutation = { switchAppointment: { me: { role: StaffRole, unitName: string, scopeSentence: string, scopeSentenceEn: string, teamId: string | null, teamName: string | null, actions: Array<string>, preview: boolean, mustChangePassword: boolean, draftKey: string, unreadMessages: number, openTasks: number, account: { displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel }, labels: Array<{ dictionary: string, code: string, zh: string | null, en: string | null }>, appointments: Array<{ id: string, role: StaffRole, unitName: string, current: boolean }>, preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartPreviewMutationVariables = Exact<{
  input: StartPreviewInput;
}>;


export type StartPreviewMutation = { startPreview: { me: { role: StaffRole, unitName: string, scopeSentence: string, scopeSentenceEn: string, teamId: string | null, teamName: string | null, actions: Array<string>, preview: boolean, mustChangePassword: boolean, draftKey: string, unreadMessages: number, openTasks: number, account: { displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel }, labels: Array<{ dictionary: string, code: string, zh: string | null, en: string | null }>, appointments: Array<{ id: string, role: StaffRole, unitName: string, current: boolean }>, preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndPreviewMutationVariables = Exact<{ [key: string]: never; }>;


export type EndPreviewMutation = { endPreview: { me: { role: StaffRole, unitName: string, scopeSentence: string, scopeSentenceEn: string, teamId: string | null, teamName: string | null, actions: Array<string>, preview: boolean, mustChangePassword: boolean, draftKey: string, unreadMessages: number, openTasks: number, account: { displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel }, labels: Array<{ dictionary: string, code: string, zh: string | null, en: string | null }>, appointments: Array<{ id: string, role: StaffRole, unitName: string, current: boolean }>, preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { me: { role: StaffRole, unitName: string, scopeSentence: string, scopeSentenceEn: string, teamId: string | null, teamName: string | null, actions: Array<string>, preview: boolean, mustChangePassword: boolean, draftKey: string, unreadMessages: number, openTasks: number, account: { displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel }, labels: Array<{ dictionary: string, code: string, zh: string | null, en: string | null }>, appointments: Array<{ id: string, role: StaffRole, unitName: string, current: boolean }>, preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SignedInFragment = { role: StaffRole, unitName: string, scopeSentence: string, scopeSentenceEn: string, teamId: string | null, teamName: string | null, actions: Array<string>, preview: boolean, mustChangePassword: boolean, draftKey: string, unreadMessages: number, openTasks: number, account: { displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel }, labels: Array<{ dictionary: string, code: string, zh: string | null, en: string | null }>, appointments: Array<{ id: string, role: StaffRole, unitName: string, current: boolean }>, preferences: { textSize: TextSize | null, highContrast: boolean | null, language: DisplayLanguage | null, tourSeen: boolean, tables: Array<{ key: string, density: TableDensity, columns: Array<string>, hidden: Array<string>, widths: Array<number> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SignedInFragmentDoc = new TypedDocumentString(`
    fragment SignedIn on Me {
  account {
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  scopeSentenceEn
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  preview
  mustChangePassword
  draftKey
  unreadMessages
  openTasks
  labels {
    dictionary
    code
    zh
    en
  }
  appointments {
    id
    role
    unitName
    current
  }
  preferences {
    textSize
    highContrast
    language
    tourSeen
    tables {
      key
      density
      columns
      hidden
      widths
    }
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchAppointmentDocument = new TypedDocumentString(`
    mutation SwitchAppointment($input: SwitchAppointmentInput!) {
  switchAppointment(input: $input) {
    me {
      ...SignedIn
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SignedIn on Me {
  account {
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  scopeSentenceEn
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  preview
  mustChangePassword
  draftKey
  unreadMessages
  openTasks
  labels {
    dictionary
    code
    zh
    en
  }
  appointments {
    id
    role
    unitName
    current
  }
  preferences {
    textSize
    highContrast
    language
    tourSeen
    tables {
      key
      density
      columns
      hidden
      widths
    }
  }
}`) as unknown as TypedDocumentString<SwitchAppointmentMutation, SwitchAppointmentMutationVariables>;
export const StartPreviewDocument = new TypedDocumentString(`
    mutation StartPreview($input: StartPreviewInput!) {
  startPreview(input: $input) {
    me {
      ...SignedIn
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SignedIn on Me {
  account {
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  scopeSentenceEn
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  preview
  mustChangePassword
  draftKey
  unreadMessages
  openTasks
  labels {
    dictionary
    code
    zh
    en
  }
  appointments {
    id
    role
    unitName
    current
  }
  preferences {
    textSize
    highContrast
    language
    tourSeen
    tables {
      key
      density
      columns
      hidden
      widths
    }
  }
}`) as unknown as TypedDocumentString<StartPreviewMutation, StartPreviewMutationVariables>;
export const EndPreviewDocument = new TypedDocumentString(`
    mutation EndPreview {
  endPreview {
    me {
      ...SignedIn
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SignedIn on Me {
  account {
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  scopeSentenceEn
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  preview
  mustChangePassword
  draftKey
  unreadMessages
  openTasks
  labels {
    dictionary
    code
    zh
    en
  }
  appointments {
    id
    role
    unitName
    current
  }
  preferences {
    textSize
    highContrast
    language
    tourSeen
    tables {
      key
      density
      columns
      hidden
      widths
    }
  }
}`) as unknown as TypedDocumentString<EndPreviewMutation, EndPreviewMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    me {
      ...SignedIn
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment SignedIn on Me {
  account {
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  scopeSentenceEn
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  preview
  mustChangePassword
  draftKey
  unreadMessages
  openTasks
  labels {
    dictionary
    code
    zh
    en
  }
  appointments {
    id
    role
    unitName
    current
  }
  preferences {
    textSize
    highContrast
    language
    tourSeen
    tables {
      key
      density
      columns
      hidden
      widths
    }
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;