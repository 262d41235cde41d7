import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Int } from 'type-graphql';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { ContestEntry } from './contest-entry.ts';
import { ExchangeKind } from './exchange.codes.ts';

/** 交流活动 (R70): five kinds, with who took part and what came of it. */
@Entity({ tableName: 'exchange_events' })
@Index({ properties: ['countyCode', 'heldOn', 'id'] })
@Readable('交流活动 / Exchange', { rows: { region: byCounty }, defaultOrder: ['HELD_ON_DESC'] })
export class ExchangeEvent extends CountyOwned {
  @Open(INTERNAL, '类型 / Kind', { type: () => ExchangeKind })
  @Coded(() => ExchangeKind)
  kind!: ExchangeKind;

  @Open(INTERNAL, '题目 / Title', { search: true })
  @Text()
  title!: string;

  @Open(INTERNAL, '日期 / Held on', { type: () => DateOnly, sort: true })
  @Day()
  heldOn!: string;

  @Open(INTERNAL, '地点 / Where')
  @Text()
  venue!: string;

  @Open(INTERNAL, '参加人次，办完后登记 / Heads that took part, on record once it was held', { type: () => Int })
  @Property({ type: 'integer', nullable: true })
  participants?: number | null;

  @Open(INTERNAL, '成果 / What came of it', { type: () => String })
  @Text({ nullable: true })
  outputs?: string | null;

  @RegionColumn()
  regionCode!: string;

  @OpenMany(INTERNAL, '参赛项目 / Projects that compete', () => ContestEntry, 'event')
  entries?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
