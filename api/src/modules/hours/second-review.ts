import { DAY_MS, MINUTE_MS, endOfDay } from '../sla/shanghai.ts';

/** Over these a record waits for a second person (domain §4.4-3) [D]. */
export const LONGEST_SINGLE_MINUTES = 480;
export const LONGEST_DAY_MINUTES = 720;

/** The time of one record of one volunteer. */
export interface ServedTime {
  serviceStart: Date;
  serviceEnd: Date;
  deductMinutes: number;
  /** Nothing is credited for own duty in working time. */
  excludedReason?: string | null;
}

/** Minutes that would be credited: the database computes the same (domain §4.4-1, -6). */
export function servedMinutes({ serviceStart, serviceEnd, deductMinutes, excludedReason }: ServedTime): number {
  if (excludedReason) return 0;
  return Math.max(0, (serviceEnd.getTime() - serviceStart.getTime()) / MINUTE_MS - deductMinutes);
}

/**
 * Does a record need a second review? `others` are the non-void records of the same person; a record over midnight
 * counts for each Shanghai day by its share (domain §10-12).
 */
export function needsSecondReview(record: ServedTime, others: readonly ServedTime[]): boolean {
  if (servedMinutes(record) > LONGEST_SINGLE_MINUTES) return true;
  return daysOf(record).some((day) => minutesOn(day, record) > 0 && sum([record, ...others].map((served) => minutesOn(day, served))) > LONGEST_DAY_MINUTES);
}

/** Ends of the Shanghai days that a record touches. */
function daysOf({ serviceStart, serviceEnd }: ServedTime): Date[] {
  const days: Date[] = [];
  for (let end = endOfDay(serviceStart); ; end = new Date(end.getTime() + DAY_MS)) {
    days.push(end);
    if (end >= serviceEnd) return days;
  }
}

function minutesOn(dayEnd: Date, served: ServedTime): number {
  const start = Math.max(served.serviceStart.getTime(), dayEnd.getTime() - DAY_MS);
  const end = Math.min(served.serviceEnd.getTime(), dayEnd.getTime());
  if (end <= start) return 0;
  return servedMinutes(served) * (end - start) / (served.serviceEnd.getTime() - served.serviceStart.getTime());
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
