/** Loops per second of so many workers, each of which takes its loops one after the other. */
export async function loopsPerSecond(workers: number, loops: number, stop: AbortSignal, loop: (worker: number, place: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: workers }, async (_, worker) => {
    for (let place = 0; place < loops; place++) {
      stop.throwIfAborted();
      await loop(worker, place);
    }
  }));
  return (workers * loops * 1000) / (performance.now() - begun);
}
