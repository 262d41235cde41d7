import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Coded } from '../../database/columns.ts';
import { DisplayLanguage, TextSize, type TableDensity } from './preference.codes.ts';

/** How one person wants one table. Columns in the order wanted; those of a later release follow where the console puts them. */
export interface KeptTable {
  columns: { key: string; shown: boolean; width: number | null }[];
  density: TableDensity;
}

/**
 * 个人偏好: how a person likes the console (console.md rows 6 and 31), on whichever device. One row for an account, read by
 * that account alone through `me`; nothing of it is in any list.
 */
@Entity({ tableName: 'account_preferences' })
export class AccountPreferences {
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;

  /** Null: never chosen, the device's own choice stays. */
  @Coded(() => TextSize, { nullable: true })
  textSize?: TextSize | null;

  @Property({ type: 'boolean', nullable: true })
  highContrast?: boolean | null;

  @Coded(() => DisplayLanguage, { nullable: true })
  language?: DisplayLanguage | null;

  /** The guided tour was taken or declined: it is offered no more. */
  @Property({ type: 'boolean', default: false })
  tourSeen = false;

  /** By the console's key of the table. */
  @Property({ type: 'jsonb', default: '{}' })
  tables: Record<string, KeptTable> = {};
}
