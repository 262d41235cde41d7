import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenComputed, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { RevealReason, RevealState } from './reveal.codes.ts';

/**
 * 查看明文: one masked value shown to one person for a reason, or the request to be shown a minor's (access §2; 未成年人
 * 网络保护条例 §36). Says which field of which record; never the value. Read by those who ask and approve, and by audit.
 */
@Entity({ tableName: 'reveals' })
@Index({ properties: ['countyCode', 'accountId', 'at'] })
@Index({ properties: ['countyCode', 'state', 'id'] })
@Index({ properties: ['countyCode', 'objectId', 'at', 'id'] })
@Index({ properties: ['countyCode', 'at', 'id'] })
@Readable('查看明文记录 / Reveal of a masked value', {
  rows: { region: byRegion('regionCode'), except: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'INTEGRATOR'] },
})
export class Reveal extends CountyOwned {
  @Open(INTERNAL, '状态 / State', { type: () => RevealState, required: true })
  @Coded(() => RevealState)
  state!: RevealState;

  @Open(INTERNAL, '时间 / At', { sort: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '对象类型 / Type of the record')
  @Text()
  objectType!: string;

  @Open(INTERNAL, '对象编号 / Global id of the record')
  @Text()
  objectId!: string;

  @Open(INTERNAL, '字段 / Field')
  @Text()
  field!: string;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '原因 / Reason', { type: () => RevealReason })
  @Coded(() => RevealReason)
  reason!: RevealReason;

  @Open(INTERNAL, '原因说明 / Reason in words')
  @Text({ nullable: true })
  note?: string;

  @Open(INTERNAL, '涉及未成年人 / Concerns a minor')
  @Property({ type: 'boolean' })
  minor!: boolean;

  @Open(INTERNAL, '申请人 / Who asked')
  @Text()
  requesterName!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  /** Whoever asked cannot decide. */
  @OpenComputed(INTERNAL, '是否本人申请 / Asked for by the person who reads it', (row) => `(${row.column('accountId')} = ${row.viewer('account')})`, { noFilter: false })
  own?: boolean;

  @Open(INTERNAL, '批准人 / Who decided')
  @Text({ nullable: true })
  deciderName?: string;

  @Open(INTERNAL, '批准时间 / Decided at')
  @Moment({ nullable: true })
  decidedAt?: Date;
}
