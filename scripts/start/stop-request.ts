/** A wish to stop: Ctrl+C or another signal. */
export interface StopRequest {
  signal: AbortSignal;
  /** Called when the wish is repeated, by somebody who does not want to wait. */
  onSecond(act: () => void): void;
}

export function listenForStop(): StopRequest {
  const stop = new AbortController();
  let hurry = () => undefined as void;
  const wish = () => {
    if (stop.signal.aborted) return hurry();
    console.log('\nStopping …');
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish);
  process.stdout.on('error', () => undefined); // the terminal may go before we have stopped everything
  return { signal: stop.signal, onSecond: (act) => void (hurry = act) };
}
