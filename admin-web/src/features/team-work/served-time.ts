import { flooredTo, inputOfField, MINUTE_MS, momentOf } from './shanghai';

export interface Served { from: string; to: string; deduct: number }

export interface Helper {
  volunteerId: string;
  name: string;
  /** Was there. */
  came: boolean;
  /** Served at another time than the rest. */
  apart: boolean;
  own: Served;
  /** 职务行为: their own duty in working time, kept but not credited (domain §0-6). */
  duty: boolean;
}

export type Wrong = 'order' | 'future' | 'early' | 'deduct' | 'missing';

const USUAL_MS = 2 * 3_600_000;
const LONG_MS = 4 * 3_600_000;
const SHORT_MS = 15 * MINUTE_MS;
/** Longer records wait for a second review (domain §4.4-3). */
const REVIEW_MINUTES = 480;

/**
 * From when to when a service is likely to have lasted: from its start until now; two hours when it was begun long ago and
 * only reported now; the last hour when start and report were pressed one after the other.
 */
export function likelyTime({ startedAt, raisedAt, now }: { startedAt: number; raisedAt: number; now: number }): { from: number; to: number } {
  const end = flooredTo(now, 5);
  const from = flooredTo(startedAt, 5);
  if (end - from > LONG_MS) return { from, to: from + USUAL_MS };
  if (end - from >= SHORT_MS) return { from, to: end };
  return { from: Math.max(end - 60 * MINUTE_MS, Math.min(flooredTo(raisedAt, 1), end - SHORT_MS)), to: end };
}

export function minutesOf({ from, to, deduct }: Served): number {
  return (momentOf(to) - momentOf(from)) / MINUTE_MS - deduct;
}

/** What the server would refuse about a time (domain §4.4-1), found before it is sent. */
export function wrongOf(served: Served, { raisedAt, now }: { raisedAt: number; now: number }): Wrong | null {
  const from = momentOf(served.from), to = momentOf(served.to);
  if (Number.isNaN(from) || Number.isNaN(to)) return 'missing';
  if (from >= to) return 'order';
  if (to > now) return 'future';
  if (to < raisedAt) return 'early';
  if (!Number.isInteger(served.deduct) || served.deduct < 0 || served.deduct >= (to - from) / MINUTE_MS) return 'deduct';
  return null;
}

export function needsReview(served: Served): boolean {
  return minutesOf(served) > REVIEW_MINUTES;
}

export function recordsOf(helpers: readonly Helper[], together: Served) {
  return helpers.filter(({ came }) => came).map(({ volunteerId, apart, own, duty }) => {
    const { from, to, deduct } = apart ? own : together;
    return {
      volunteerId, serviceStart: inputOfField(from), serviceEnd: inputOfField(to), deductMinutes: deduct,
      excludedReason: duty ? 'DUTY' as const : null,
    };
  });
}
