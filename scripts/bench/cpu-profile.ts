/** What of V8's profile is used here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  /** Of the monotonic clock, in microseconds. */
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

export interface TimeShare {
  /** An npm package, a folder of the API, or a part of Node.js. */
  where: string;
  /** Of the time in which the process did anything, 0 to 1. */
  share: number;
}

/**
 * Where a process spent its processor time itself (callees not counted), the largest first. Waiting is left out.
 * @param from microseconds of the monotonic clock; what was before, such as the start, is left out too
 */
export function timeShares({ nodes, samples, timeDeltas, startTime }: CpuProfile, from: number): TimeShare[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  let busy = 0;
  let now = startTime;
  for (const [i, id] of samples.entries()) {
    now += timeDeltas[i]!;
    const where = places.get(id);
    if (!where || now < from) continue;
    busy += timeDeltas[i]!;
    times.set(where, (times.get(where) ?? 0) + timeDeltas[i]!);
  }
  return [...times].map(([where, time]) => ({ where, share: time / busy })).sort((a, b) => b.share - a.share);
}

/** Undefined where nothing was done. */
function placeOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (url === '') return functionName === '(garbage collector)' ? 'garbage collection' : 'system calls and built-ins';
  if (url.startsWith('node:')) return `node:${url.slice('node:'.length).replace(/^internal\//, '').split('/')[0]!.replace(/^_/, '')}`;
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (inPackage) return inPackage[1];
  const inApi = /\/api\/dist\/([^/]+)/.exec(url);
  return inApi ? `api/src/${inApi[1]!.replace(/\.js$/, '.ts')}` : 'other';
}
