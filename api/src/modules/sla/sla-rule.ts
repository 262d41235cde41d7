import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded } from '../../database/columns.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { Urgency } from '../orders/order.codes.ts';
import { SlaClock, SlaStep } from './sla.codes.ts';

/** 时限规则: how long a step may take in a county, by urgency (domain §4.3). Local practice, never a rule of law. */
@Entity({ tableName: 'sla_rules' })
@Readable('时限规则 / Time limit of a step in a county', {
  rows: { region: byCounty, team: byCounty },
  id: (row) => `${row.column('countyCode')} || '-' || ${row.column('step')} || '-' || ${row.column('urgency')}`,
})
export class SlaRule {
  [OptionalProps]?: 'version';

  @PrimaryKey({ columnType: 'char(6) collate "C"' })
  countyCode!: string;

  @Open(INTERNAL, '步骤 / Step', { type: () => SlaStep })
  @PrimaryKey({ columnType: 'text' })
  step!: SlaStep;

  @Open(INTERNAL, '紧急程度 / Urgency', { type: () => Urgency })
  @PrimaryKey({ columnType: 'text' })
  urgency!: Urgency;

  @Open(INTERNAL, '时限（分钟）/ Time limit, minutes')
  @Property({ type: 'integer' })
  minutes!: number;

  @Open(INTERNAL, '计时方式 / How it is counted', { type: () => SlaClock })
  @Coded(() => SlaClock)
  clock!: SlaClock;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
