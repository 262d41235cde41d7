import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Rel } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { ACCOUNT } from '../../access/data-classes.ts';
import type { PreviewedRole } from '../../access/preview.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { Open, OpenComputed, OpenOne, Readable } from '../../reading/declare.ts';
import type { Row } from '../../reading/row.ts';
import { Account } from './account.ts';
import { Appointment, StaffRole } from './appointment.ts';

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

  /** What it looks through instead of its own role (access/preview.ts); a session that acts by itself has none of the three. */
  @Coded(() => StaffRole, { nullable: true })
  previewRole?: PreviewedRole | null;

  @RegionColumn({ nullable: true })
  previewRegionCode?: string | null;

  @Property({ type: 'uuid', nullable: true })
  previewTeamId?: string | null;

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

/** Of a session that acts by itself. */
export const NO_PREVIEW = { previewRole: null, previewRegionCode: null, previewTeamId: null } as const;
