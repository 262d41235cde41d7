import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Moment } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { inCounties, type Row } from '../../reading/row.ts';
import { Appointment } from '../accounts/appointment.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { MessageCode, MessageKind } from './message.codes.ts';

const toMe = (row: Row) => `${inCounties(row)} and ${row.alias}.appointment_id = ${row.viewer('appointment')}`;

/**
 * 站内消息: told to one appointment, in the transaction of what it tells of. Codes and ids alone, never a person's data; of
 * the order it is about each reads what the own role sees. Kept 90 days (jobs/housekeeping.ts).
 */
@Entity({ tableName: 'messages' })
@Index({ properties: ['countyCode', 'appointment', 'at', 'id'] })
@Readable('站内消息 / Message to the signed-in appointment', {
  rows: { region: toMe, team: toMe, except: ['SECURITY_ADMIN', 'INTEGRATOR'] },
  defaultOrder: ['AT_DESC'],
})
export class Message extends CountyOwned {
  @ManyToOne(() => Appointment, { deleteRule: 'restrict', updateRule: 'restrict' })
  appointment!: Rel<Appointment>;

  @Open(INTERNAL, '类别 / Kind', { type: () => MessageKind, required: true })
  @Coded(() => MessageKind)
  kind!: MessageKind;

  @Open(INTERNAL, '内容代码 / What it tells', { type: () => MessageCode, required: true })
  @Coded(() => MessageCode)
  code!: MessageCode;

  @OpenOne(INTERNAL, '有关的需求单 / The order it is about', () => DemandOrder)
  @InCounty(() => DemandOrder, { nullable: true })
  order?: Rel<DemandOrder> | null;

  @Open(INTERNAL, '时间 / At', { sort: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '已读时间；空为未读 / Read at; null while unread')
  @Moment({ nullable: true })
  readAt?: Date;
}
