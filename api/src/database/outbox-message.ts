import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { CountyOwned } from './county-owned.ts';
import { RegionColumn, Text } from './columns.ts';

/** What changed, for live events and webhooks; written in the transaction of the change. Ids and versions only. */
@Entity({ tableName: 'outbox_messages' })
@Index({ properties: ['countyCode', 'createdAt', 'id'] })
export class OutboxMessage extends CountyOwned {
  @Text()
  objectType!: string;

  @Property({ type: 'uuid' })
  objectId!: string;

  @Property({ type: 'integer' })
  objectVersion!: number;

  @RegionColumn()
  regionCode!: string;

  /** True: the record is or was in the open pool, which concerns every team of the county. */
  @Property({ type: 'boolean', default: false })
  ofPool: boolean = false;

  /** The team that holds the record, or held it before the change. */
  @Property({ type: 'uuid', nullable: true })
  teamId?: string | null;

  /** The one person whom the record concerns. */
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
}
