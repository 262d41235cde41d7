import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';

/** 流水号: the last number given to a kind of record in a county on a day. */
@Entity({ tableName: 'serials' })
export class Serial {
  @PrimaryKey({ columnType: 'char(6) collate "C"' })
  countyCode!: string;

  /** Prefix of the numbers: XQ orders, TS complaints. */
  @PrimaryKey({ columnType: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'date', runtimeType: 'string' })
  day!: string;

  @Property({ type: 'integer' })
  last!: number;
}

/**
 * The next number: kind + 6-digit county + yyyymmdd + 4 digits, more when a day has over 9999 (domain §4.1). Its row is
 * held until the transaction ends, so no number is given twice and none is lost by an undone transaction.
 */
export async function nextSerial(em: EntityManager, countyCode: string, kind: string, day: string): Promise<string> {
  const [row] = await em.getConnection().execute<{ last: number }[]>(
    `insert into serials (county_code, kind, day, last) values (?, ?, ?, 1)
     on conflict (county_code, kind, day) do update set last = serials.last + 1 returning last`,
    [countyCode, kind, day], 'all', em.getTransactionContext(),
  );
  return `${kind}${countyCode}${day.replaceAll('-', '')}${String(row!.last).padStart(4, '0')}`;
}
