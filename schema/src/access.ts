/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Action =
  | 'ACCOUNT_MANAGE'
  | 'COMPLAINT_ENTER'
  | 'COMPLAINT_HANDLE'
  | 'DISPATCH_ANSWER'
  | 'DISPATCH_CLAIM'
  | 'FOLLOW_UP'
  | 'ORDER_CANCEL'
  | 'ORDER_CONFIRM'
  | 'ORDER_DISPATCH'
  | 'ORDER_ENTER'
  | 'ORDER_RATE'
  | 'ORDER_REOPEN'
  | 'ORDER_REVIEW'
  | 'ORDER_SUPERVISE'
  | 'ORDER_UNRESOLVE'
  | 'PERSON_REVEAL'
  | 'RATING_REPLY'
  | 'REVEAL_APPROVE'
  | 'SERVICE_REPORT'
  | 'SESSION_OWN'
  | 'SETTINGS_MANAGE'
  | 'SIGN_IN';

export type ChangePasswordInput = {
  currentPassword: string;
  idempotencyKey?: string | null | undefined;
  newPassword: string;
};

export type RegionLevel =
  | 'CITY'
  | 'COUNTY'
  | 'PROVINCE'
  | 'TOWN'
  | 'VILLAGE';

export type Role =
  | 'AUDITOR'
  | 'CITY_OVERSEER'
  | 'COUNTY_DIRECTOR'
  | 'COUNTY_OPERATOR'
  | 'INTEGRATOR'
  | 'PROVINCE_OVERSEER'
  | 'SECURITY_ADMIN'
  | 'SYSTEM_ADMIN'
  | 'TEAM_LEADER'
  | 'TOWN_STAFF'
  | 'VILLAGE_STAFF';

export type SignInInput = {
  loginName: string;
  password: string;
};

export type SwitchAppointmentInput = {
  appointmentId: string;
  idempotencyKey?: string | null | undefined;
};

export type SignedInFragment = { role: Role, unitName: string, scopeSentence: string, teamId: string | null, teamName: string | null, actions: Array<Action>, mustChangePassword: boolean, account: { id: string, displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel } | null, appointments: Array<{ id: string, role: Role, unitName: string, current: boolean }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { role: Role, unitName: string, scopeSentence: string, teamId: string | null, teamName: string | null, actions: Array<Action>, mustChangePassword: boolean, account: { id: string, displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel } | null, appointments: Array<{ id: string, role: Role, unitName: string, current: boolean }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { me: { role: Role, unitName: string, scopeSentence: string, teamId: string | null, teamName: string | null, actions: Array<Action>, mustChangePassword: boolean, account: { id: string, displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel } | null, appointments: Array<{ id: string, role: Role, unitName: string, current: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } };

export type SwitchAppointmentMutationVariables = Exact<{
  input: SwitchAppointmentInput;
}>;


export type SwitchAppointmentMutation = { switchAppointment: { me: { role: Role, unitName: string, scopeSentence: string, teamId: string | null, teamName: string | null, actions: Array<Action>, mustChangePassword: boolean, account: { id: string, displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel } | null, appointments: Array<{ id: string, role: Role, unitName: string, current: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { me: { role: Role, unitName: string, scopeSentence: string, teamId: string | null, teamName: string | null, actions: Array<Action>, mustChangePassword: boolean, account: { id: string, displayName: string, loginName: string }, region: { code: string, name: string, level: RegionLevel } | null, appointments: Array<{ id: string, role: Role, unitName: string, current: boolean }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } };

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
    id
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  mustChangePassword
  appointments {
    id
    role
    unitName
    current
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...SignedIn
  }
}
    fragment SignedIn on Me {
  account {
    id
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  mustChangePassword
  appointments {
    id
    role
    unitName
    current
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
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
    id
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  mustChangePassword
  appointments {
    id
    role
    unitName
    current
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
    id
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  mustChangePassword
  appointments {
    id
    role
    unitName
    current
  }
}`) as unknown as TypedDocumentString<SwitchAppointmentMutation, SwitchAppointmentMutationVariables>;
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
    id
    displayName
    loginName
  }
  role
  unitName
  scopeSentence
  region {
    code
    name
    level
  }
  teamId
  teamName
  actions
  mustChangePassword
  appointments {
    id
    role
    unitName
    current
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;