const DAY_MS = 86_400_000;
/** Asia/Shanghai is 8 hours ahead the whole year. */
const SHANGHAI_MS = 8 * 3_600_000;

/** The Shanghai day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return new Date(moment + SHANGHAI_MS).toISOString().slice(0, 10);
}

/** The seven days of the week in which a day lies, Monday first (console.md §2.2). */
export function weekOf(day: string): string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  return Array.from({ length: 7 }, (_, n) => new Date(monday + n * DAY_MS).toISOString().slice(0, 10));
}

/** The day `by` weeks away. */
export function weeksAway(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 7 * DAY_MS).toISOString().slice(0, 10);
}

/** The first moment of a Shanghai day, as the API takes it. */
export function startOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
