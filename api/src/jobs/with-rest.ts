import { setTimeout as pause } from 'node:timers/promises';

/** Works, and then leaves the machine to others for `rest` of the time that the work took. */
export async function withRest<T>(rest: number, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  await pause((performance.now() - begun) * rest);
  return result;
}
