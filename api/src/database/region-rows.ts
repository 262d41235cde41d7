import type { RegionRange } from '../access/scope.ts';
import { insertRows, insertSql, rowsAsJson, type BulkClient } from './bulk.ts';

/** A region as the table holds it, days as text. */
export interface RegionRow {
  code: string;
  name: string;
  fullName: string;
  nameInitials: string;
  level: string;
  parentCode: string | null;
  validFrom: string;
  validTo: string | null;
  supersededByCode: string | null;
  formerNames: { name: string; until: string }[];
}

const SELECT = `select code, name, full_name as "fullName", name_initials as "nameInitials", level, parent_code as "parentCode",
  valid_from::text as "validFrom", valid_to::text as "validTo", superseded_by_code as "supersededByCode", former_names as "formerNames"
  from regions`;

/** One import at a time; readers go on. */
export async function lockRegions(client: BulkClient): Promise<void> {
  await client.query('lock table regions in share row exclusive mode');
}

/** The regions of a range with those further codes, in the order of their codes. */
export async function readRegions(client: BulkClient, range: RegionRange, codes: readonly string[]): Promise<RegionRow[]> {
  const { rows } = await client.query<RegionRow>(`${SELECT} where (code >= $1 and code < $2) or code = any($3) order by code`, [range.lo, range.hi, codes]);
  return rows;
}

const AT_ONCE = 20_000;

/** Writes regions that are new. */
export async function addRegions(client: BulkClient, rows: readonly RegionRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const part = rows.slice(i, i + AT_ONCE).map((row) => ({ ...row, formerNames: JSON.stringify(row.formerNames) }));
    await insertRows(client, { table: 'regions', rows: part });
  }
}

/** Writes regions that were there already. */
export async function changeRegions(client: BulkClient, rows: readonly RegionRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const part = rows.slice(i, i + AT_ONCE);
    await client.query(`${insertSql('regions', part)} on conflict (code) do update set name = excluded.name, full_name = excluded.full_name,
      name_initials = excluded.name_initials, level = excluded.level, parent_code = excluded.parent_code, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, superseded_by_code = excluded.superseded_by_code, former_names = excluded.former_names`, [rowsAsJson('regions', part)]);
  }
}
