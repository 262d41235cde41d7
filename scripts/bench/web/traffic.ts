import type { CDPSession } from '@playwright/test';

/** What a visit took from the network; what came from the browser's cache is not in it. */
export interface Traffic {
  requests: number;
  /** Operations sent to the API; the open stream of changes is none. */
  graphql: number;
  /** Kilobytes as they came over the line, compressed, with headers. */
  scriptKb: number;
  allKb: number;
}

/** Counts from now on. `Network.enable` is part of it. */
export async function countTraffic(session: CDPSession): Promise<() => Traffic> {
  const types = new Map<string, string>();
  const cached = new Set<string>();
  const bytes = new Map<string, number>();
  let graphql = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return;
    types.set(requestId, type ?? 'Other');
    if (new URL(request.url).pathname === '/graphql') graphql++;
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => { if (response.fromDiskCache) cached.add(requestId); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await session.send('Network.enable');
  return () => {
    const fetched = [...types].filter(([id]) => !cached.has(id));
    const kb = (of: typeof fetched) => of.reduce((sum, [id]) => sum + (bytes.get(id) ?? 0), 0) / 1000;
    return { requests: fetched.length, graphql, scriptKb: kb(fetched.filter(([, type]) => type === 'Script')), allKb: kb(fetched) };
  };
}
