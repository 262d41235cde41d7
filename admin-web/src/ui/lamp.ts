export type LampColour = 'green' | 'yellow' | 'red';

const HOUR = 3_600_000;
const SOON = 24 * HOUR;

/**
 * 红黄灯 (console §2.5): red past the due time, yellow with half of the step's time or less left, else green. The "24 hours
 * or less" of §2.5 holds only where the start is not known: most steps are 24 hours long and would begin yellow, and a
 * lamp that is never green tells nothing. A step without a due time (RETURNED stops the clock) has no lamp.
 */
export function lampOf(stepStartedAt: string | null, dueAt: string | null, now: number): { colour: LampColour; leftMs: number } | null {
  if (!dueAt) return null;
  const due = Date.parse(dueAt);
  const leftMs = due - now;
  if (leftMs < 0) return { colour: 'red', leftMs };
  const half = stepStartedAt ? (due - Date.parse(stepStartedAt)) / 2 : SOON;
  return { colour: leftMs <= half ? 'yellow' : 'green', leftMs };
}

/** The largest whole unit that says enough: days from 48 h on, then hours, then minutes (at least one). */
export function spanOf(ms: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  const span = Math.abs(ms);
  if (span >= 2 * SOON) return { unit: 'days', count: Math.floor(span / SOON) };
  if (span >= HOUR) return { unit: 'hours', count: Math.floor(span / HOUR) };
  return { unit: 'minutes', count: Math.max(1, Math.floor(span / 60_000)) };
}
