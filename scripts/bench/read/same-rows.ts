import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../bootstrap/refusal.mjs';
import type { Shot } from '../load.ts';
import type { Contestant } from './contestants.ts';
import type { Cell } from './operations.ts';
import { idsTold, rootRows } from './rows-told.ts';

/** @throws Refusal unless all sides answer a cell without errors, with as many rows as it has and with the same records in the same order */
export async function assertSameRows(cell: Cell, contestants: readonly Contestant[]): Promise<void> {
  let first: { name: string; ids: string[]; data: object } | undefined;
  for (const { name, shot } of contestants) {
    const data = await ask(shot(cell), `${name}, ${cell.operation} for ${cell.viewer}`);
    const rows = rootRows(data);
    if (rows !== cell.rows) throw new Refusal(`${name} answers "${cell.operation}" for ${cell.viewer} with ${rows} rows instead of ${cell.rows}.`);
    const ids = idsTold(data);
    first ??= { name, ids, data };
    // By hand and on the slow path the whole answer is the same; PostGraphile's has other names and no masks.
    if (!name.startsWith('postgraphile') && !isDeepStrictEqual(data, first.data)) throw new Refusal(`${name} answers "${cell.operation}" for ${cell.viewer} with other values than ${first.name}.`);
    if (!isDeepStrictEqual(ids, first.ids)) {
      const place = ids.findIndex((id, i) => id !== first!.ids[i]);
      throw new Refusal(`${name} answers "${cell.operation}" for ${cell.viewer} with other records than ${first.name} (${ids.length} and ${first.ids.length} ids, first difference at ${place}).`);
    }
  }
}

async function ask({ url, method, headers, body }: Shot, who: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown> | null; errors?: { message: string }[] };
  if (!answer.ok || errors || !data) throw new Refusal(`${who}: HTTP ${answer.status}, ${errors?.[0]?.message ?? 'no data'}.`);
  return data;
}
