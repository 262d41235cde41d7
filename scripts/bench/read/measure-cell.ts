import { load } from '../load.ts';
import { secondsOf, secondsOfFamily } from '../process-time.ts';
import type { Contestant } from './contestants.ts';
import type { Cell } from './operations.ts';

/** What one side reached in one round of a cell. */
export interface Measured {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  requests: number;
  /** Milliseconds of processor time per request; null where the system does not tell. */
  serverCpu: number | null;
  postgresCpu: number | null;
}

/** @param postgresPid the first process of the PostgreSQL server, which nobody else uses meanwhile */
export async function measureCell({ server, shot }: Contestant, cell: Cell, connections: number, seconds: number, postgresPid: number): Promise<Measured> {
  const times = () => Promise.all([secondsOf(server.pid), secondsOfFamily(postgresPid)]);
  const before = await times();
  const measured = await load(shot(cell), connections, seconds);
  const after = await times();
  const perRequest = (part: 0 | 1) => (before[part] === undefined || after[part] === undefined ? null : ((after[part] - before[part]) * 1000) / measured.requests);
  return { ...measured, serverCpu: perRequest(0), postgresCpu: perRequest(1) };
}
