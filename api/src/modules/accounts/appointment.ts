import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Rel } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { ACCOUNT } from '../../access/data-classes.ts';
import { ROLES } from '../../access/roles.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { dictionary, type CodeOf, type Labels } from '../../reading/dictionary.ts';
import { Region } from '../regions/region.ts';
import { Account } from './account.ts';

export const StaffRole = dictionary(
  'StaffRole', '角色 / Role of an appointment',
  Object.fromEntries(
    Object.entries(ROLES).filter(([role]) => role !== 'ANONYMOUS' && role !== 'INTEGRATOR').map(([role, { zh, en }]) => [role, [zh, en]]),
  ) as unknown as Labels<Exclude<keyof typeof ROLES, 'ANONYMOUS' | 'INTEGRATOR'>>,
);
export type StaffRole = CodeOf<typeof StaffRole>;

/**
 * 任职: a role in a region, or a role for a team (access §1). The three admin roles are pairwise exclusive for one person:
 * partial unique index `appointments_three_admins`.
 */
@Entity({ tableName: 'appointments' })
@Index({ properties: ['account', 'id'] })
@Readable('任职 / Appointment of an account to a role', {
  rows: {
    region: (row) => `${row.column('regionCode')} >= ${row.viewer('lo')} and ${row.column('regionCode')} < ${row.viewer('hi')}`,
    except: ['SYSTEM_ADMIN'],
  },
  id: (row) => `left(${row.column('regionCode')}, 6) || '.' || ${row.column('id')}`,
})
export class Appointment {
  [OptionalProps]?: 'id' | 'createdAt';

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @OpenOne(ACCOUNT, '账号 / Account', () => Account)
  @ManyToOne(() => Account, { deleteRule: 'restrict', updateRule: 'restrict' })
  account!: Rel<Account>;

  @Open(ACCOUNT, '角色 / Role', { type: () => StaffRole })
  @Coded(() => StaffRole)
  role!: StaffRole;

  /** The region; for a team leader the county of the team. */
  @Open(ACCOUNT, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(ACCOUNT, '区划 / Region', () => Region)
  region?: Region;

  /** With the county of regionCode it names the team; no foreign key, because accounts are shared rows. */
  @Property({ type: 'uuid', nullable: true })
  teamId?: string;

  @Open(ACCOUNT, '单位名称 / Name of the unit')
  @Text()
  unitName!: string;

  @Open(ACCOUNT, '起始 / Since')
  @Moment({ defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Open(ACCOUNT, '结束 / Ended at')
  @Moment({ nullable: true })
  endedAt?: Date;
}
