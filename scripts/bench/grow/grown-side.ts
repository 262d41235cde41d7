import pg from 'pg';
import { startApiServer } from '../api-server.ts';
import { type Seat, seatOf } from '../seat.ts';
import type { StartedServer } from '../started-server.ts';
import type { GrowSubject, ListOperation } from './list-operations.ts';

const COUNTY = '610528', TOWN = '610528101000';
const POOL_SIZE = 4;

/** A county of one size, with the API on it and people who look at its lists. */
export interface GrownSide {
  orders: number;
  databaseUrl: string;
  server: StartedServer;
  seats: Record<ListOperation['viewer'], Seat>;
  subject: GrowSubject;
  /** Half of the orders were reported before the first, and half of those that wait for the centre are due before the second. */
  middle: Record<'reportedAt' | 'dueAt', string>;
}

export async function openGrownSide(databaseUrl: string, secret: string, orders: number): Promise<GrownSide> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const seats = {
      COUNTY_OPERATOR: await seatOf(client, 'fuping.caozuo', 'COUNTY_OPERATOR'),
      TOWN_STAFF: await seatOf(client, 'zhuangli.suo', 'TOWN_STAFF'),
      TEAM_LEADER: await seatOf(client, 'bangkun.duizhang', 'TEAM_LEADER'),
      CITY_OVERSEER: await seatOf(client, 'weinan.dudao', 'CITY_OVERSEER'),
    };
    const middleOf = async (column: 'reported_at' | 'due_at', among: string) => {
      // Of a sample: a place in the middle need not be the very middle.
      const { rows: [row] } = await client.query<{ middle: Date }>(
        `select percentile_disc(0.5) within group (order by ${column}) as middle from demand_orders tablesample system (2) repeatable (1) where county_code = $1 and ${among}`, [COUNTY]);
      return row!.middle.toISOString();
    };
    const { rows: [village] } = await client.query<{ code: string }>(
      `select region_code as code from demand_orders tablesample system (2) repeatable (1) where county_code = $1 and region_code >= $2 and region_code < $3 group by 1 order by count(*) desc, 1 limit 1`,
      [COUNTY, TOWN, '610528102000']);
    const subject = { town: TOWN, village: village!.code, team: `${COUNTY}.${seats.TEAM_LEADER.viewer.teamId}` };
    const middle = { reportedAt: await middleOf('reported_at', 'true'), dueAt: await middleOf('due_at', `waiting_for = 'CENTRE' and due_at is not null`) };
    const server = await startApiServer({ databaseUrl, secret, poolSize: POOL_SIZE, textAnswers: true });
    return { orders, databaseUrl, server, seats, subject, middle };
  } finally {
    await client.end();
  }
}
