import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Rel } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { ACCOUNT } from '../../access/data-classes.ts';
import { Moment, Text } from '../../database/columns.ts';
import { Open, OpenComputed, OpenOne, Readable } from '../../reading/declare.ts';
import type { Row } from '../../reading/row.ts';
import { Account } from './account.ts';
import { Appointment } from './appointment.ts';

const ofAccountsInRange = (row: Row) =>
  `exists (select 1 from accounts a where a.id = ${row.alias}.account_id and a.home_region_code >= ${row.viewer('lo')} and a.home_region_code < ${row.viewer('hi')})`;

/** 会话: one sign-in on one device. Only a hash of the cookie's token is kept. */
@Entity({ tableName: 'sessions' })
@Index({ properties: ['account', 'id'] })
@Readable('登录会话 / Sign-in session', {
  rows: { region: ofAccountsInRange, except: ['SYSTEM_ADMIN'] },
  id: (row) => `${row.column('id')}::text`,
})
export class Session {
  [OptionalProps]?: 'id' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @OpenOne(ACCOUNT, '账号 / Account', () => Account)
  @ManyToOne(() => Account, { deleteRule: 'restrict', updateRule: 'restrict' })
  account!: Rel<Account>;

  /** The appointment the session acts under now (access §1). */
  @ManyToOne(() => Appointment, { deleteRule: 'restrict', updateRule: 'restrict' })
  appointment!: Rel<Appointment>;

  /** SHA-256 of the token, hex. */
  @Text({ unique: true })
  tokenHash!: string;

  @Open(ACCOUNT, '登录时间 / Signed in at', { sort: true })
  @Moment({ defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Open(ACCOUNT, '最近活动 / Last seen at')
  @Moment()
  lastSeenAt!: Date;

  @Open(ACCOUNT, '登录地址 / Network address')
  @Text({ nullable: true })
  address?: string;

  @Open(ACCOUNT, '浏览器 / User agent')
  @Text({ nullable: true })
  userAgent?: string;

  @Open(ACCOUNT, '结束时间 / Ended at')
  @Moment({ nullable: true })
  endedAt?: Date;

  @OpenComputed(ACCOUNT, '仍有效 / Still open', (row) => `(${row.alias}.ended_at is null)`)
  open?: boolean;
}
