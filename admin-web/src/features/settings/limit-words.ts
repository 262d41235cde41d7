import { settings as t } from '@/texts/settings';

export type Unit = 'minutes' | 'hours' | 'days';
export const UNIT_MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 1440 };

/** The largest unit in which a limit is a whole number; days only from two on, because "24 小时" is how offices say one. */
export function unitOf(minutes: number): Unit {
  if (minutes % 1440 === 0 && minutes > 1440) return 'days';
  return minutes % 60 === 0 ? 'hours' : 'minutes';
}

export function limitWords(minutes: number): string {
  const unit = unitOf(minutes);
  return t[unit](minutes / UNIT_MINUTES[unit]);
}
