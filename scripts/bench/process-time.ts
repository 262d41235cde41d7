import { readFile, readdir } from 'node:fs/promises';

/** Linux counts process time in hundredths of a second, on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

export interface ProcessTicks {
  parent: number;
  /** Own time in user and kernel mode. */
  own: number;
  /** Time of children that have ended. */
  ended: number;
}

/** Reads one line of /proc/<pid>/stat. The name in parentheses may hold anything, parentheses and blanks too. */
export function parseStat(line: string): ProcessTicks {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((place) => Number(fields[place]));
  return { parent: parent!, own: user! + system!, ended: endedUser! + endedSystem! };
}

/** Seconds of processor time that a process has used; undefined where there is no /proc. */
export async function secondsOf(pid: number): Promise<number | undefined> {
  const ticks = await ticksOf(pid);
  return ticks && ticks.own / TICKS_PER_SECOND;
}

/** Seconds of a process and all its children, those that have ended included: a PostgreSQL server with its backends. */
export async function secondsOfFamily(pid: number): Promise<number | undefined> {
  for (;;) {
    const before = await ticksOf(pid);
    let running = 0;
    for (const name of await readdir('/proc').catch(() => [])) {
      const child = /^\d+$/.test(name) ? await ticksOf(Number(name)) : undefined;
      if (child?.parent === pid) running += child.own;
    }
    const after = await ticksOf(pid);
    if (!before || !after) return undefined;
    // A child that ended meanwhile would be missed, or counted twice.
    if (after.ended === before.ended) return (after.own + after.ended + running) / TICKS_PER_SECOND;
  }
}

async function ticksOf(pid: number): Promise<ProcessTicks | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return line === undefined ? undefined : parseStat(line);
}
