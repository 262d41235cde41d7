import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { ACCOUNT } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import type { Row } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Appointment } from './appointment.ts';
import { Session } from './session.ts';

export const AccountState = dictionary('AccountState', '账号状态 / State of an account', {
  ACTIVE: ['正常', 'Active'], SUSPENDED: ['停用', 'Suspended'],
});
export type AccountState = CodeOf<typeof AccountState>;

/** Accounts are shared (reference) rows; the home region decides who manages them. */
export const homeRegionInRange = (row: Row) =>
  `${row.column('homeRegionCode')} >= ${row.viewer('lo')} and ${row.column('homeRegionCode')} < ${row.viewer('hi')}`;

/** 账号: a staff member who signs in. The password hash has no field in the API. */
@Entity({ tableName: 'accounts' })
@Readable('账号 / Staff account', {
  // SYSTEM_ADMIN's grant for class ACCOUNT is for integrator clients alone (access §2).
  rows: { region: homeRegionInRange, except: ['SYSTEM_ADMIN'] },
  id: (row) => `left(${row.column('homeRegionCode')}, 6) || '.' || ${row.column('id')}`,
})
export class Account {
  [OptionalProps]?: 'id' | 'createdAt' | 'version';

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Open(ACCOUNT, '登录名 / Login name', { search: true, sort: true })
  @Text({ unique: true })
  loginName!: string;

  @Open(ACCOUNT, '姓名 / Name', { search: true })
  @Text()
  displayName!: string;

  @Text()
  passwordHash!: string;

  @Open(ACCOUNT, '下次登录须改密码 / Must change the password at next sign-in')
  @Property({ type: 'boolean', default: true })
  mustChangePassword: boolean = true;

  @Open(ACCOUNT, '状态 / State', { type: () => AccountState })
  @Coded(() => AccountState)
  state: AccountState = 'ACTIVE';

  @Open(ACCOUNT, '归属区划代码 / Code of its home region', { type: () => RegionCode })
  @RegionColumn({ index: true })
  homeRegionCode!: string;

  @OpenMany(ACCOUNT, '任职 / Appointments', () => Appointment, 'account')
  appointments?: never;

  @OpenMany(ACCOUNT, '登录会话 / Sign-in sessions', () => Session, 'account')
  sessions?: never;

  @Open(ACCOUNT, '最近登录 / Last sign-in')
  @Moment({ nullable: true })
  lastSignInAt?: Date;

  @Open(ACCOUNT, '创建时间 / Created at', { sort: true })
  @Moment({ defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Open(ACCOUNT, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
