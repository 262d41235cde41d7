import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Moment, Text } from './columns.ts';

/** The effect of a verb under an idempotency key, kept 7 days in the transaction of the effect (api §Shape). */
@Entity({ tableName: 'idempotency_records' })
export class IdempotencyRecord {
  /** Account id, or client id of a program. */
  @PrimaryKey({ type: 'uuid' })
  actorId!: string;

  @PrimaryKey({ columnType: 'text' })
  verb!: string;

  @PrimaryKey({ columnType: 'text' })
  key!: string;

  /** SHA-256 of the canonical input. */
  @Text()
  inputHash!: string;

  /** Ids of the records that the payload is read back from; never their values. */
  @Property({ type: 'jsonb' })
  outcome!: Record<string, unknown>;

  @Moment({ index: true })
  at!: Date;
}
