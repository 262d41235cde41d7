import type pg from 'pg';

/** Villages of the county as people write them: township/village. */
export async function villagesOf(county: pg.Client): Promise<string[]> {
  const { rows } = await county.query<{ place: string }>(
    `select t.name || '/' || v.name as place from regions v join regions t on t.code = v.parent_code where v.level = 'VILLAGE' and v.valid_to is null and v.code like '610528%' order by v.code`);
  return rows.map(({ place }) => place);
}
