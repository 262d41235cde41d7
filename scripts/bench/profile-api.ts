import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOrder, startApiServer } from './api-server.ts';
import { type CpuProfile, timeShares, type TimeShare } from './cpu-profile.ts';

/** Node writes one profile for each thread, CPU.<day>.<time>.<process>.<thread>.<number>.cpuprofile; the first thread, 0, answers requests. */
const OF_REQUESTS = /\.0\.\d+\.cpuprofile$/;

/** Where the API's own processor time goes during some work, in an instance of its own: a profile makes it slower. */
export async function profileApi(order: ApiOrder, work: (url: string) => Promise<unknown>): Promise<TimeShare[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lastmile-profile-'));
  try {
    let begun;
    {
      await using api = await startApiServer({ ...order, profileFolder: folder });
      begun = Number(process.hrtime.bigint() / 1000n);
      await work(api.url);
    }
    const file = (await readdir(folder)).find((name) => OF_REQUESTS.test(name));
    return timeShares(JSON.parse(await readFile(join(folder, file!), 'utf8')) as CpuProfile, begun);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The largest shares, as one line to be read under a table. */
export function profileLine(shares: readonly TimeShare[]): string {
  return shares.slice(0, 12).map(({ where, share }) => `${where} ${(share * 100).toFixed(0)} %`).join(', ');
}
