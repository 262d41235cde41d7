import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { Coded, Moment, Text } from '../../database/columns.ts';

/**
 * CHECKING is written before the password is looked at, so that parallel guesses count each other. FORGIVEN: the same
 * person signed in from the same address afterwards, or the security administrator reset the password.
 */
export const SignInOutcome = { CHECKING: 'CHECKING', FAILED: 'FAILED', SUCCEEDED: 'SUCCEEDED', FORGIVEN: 'FORGIVEN' } as const;
export type SignInOutcome = keyof typeof SignInOutcome;

/**
 * 登录尝试: what lockout counts, per account and per address (reliability §2 身份鉴别 b). The key is a hash of the login
 * name, so that a password typed into the name field is not kept in clear.
 */
@Entity({ tableName: 'sign_in_attempts' })
@Index({ properties: ['loginNameHash', 'at'] })
@Index({ properties: ['address', 'at'] })
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Text()
  loginNameHash!: string;

  /** IPv4 address, or the /64 network of an IPv6 one. */
  @Text()
  address!: string;

  @Moment()
  at!: Date;

  @Coded(() => SignInOutcome)
  outcome!: SignInOutcome;
}
