type Saver = () => Promise<unknown>;

const savers = new Set<Saver>();
let going = false;

/** Has something kept before the console loads itself anew; answers how to take that back. */
export function beforeReload(saver: Saver): () => void {
  savers.add(saver);
  return () => { savers.delete(saver); };
}

/** True while the console itself loads anew, so that nobody is asked about what is kept. */
export function reloading(): boolean {
  return going;
}

export async function reloadKeeping(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
  going = true;
  location.reload();
}
