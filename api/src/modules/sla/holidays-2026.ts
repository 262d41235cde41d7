import type { CalendarDayKind } from './calendar-day.ts';

export interface NamedDay {
  day: string;
  kind: CalendarDayKind;
  name: string;
}

/** 节假日与调休 of 2026, as the State Council announced them. Rows of `calendar_days` go over these. */
export const HOLIDAYS_2026: readonly NamedDay[] = [
  ...holiday('元旦', '2026-01-01', 3), ...workdays('元旦', '2026-01-04'),
  ...holiday('春节', '2026-02-15', 9), ...workdays('春节', '2026-02-14', '2026-02-28'),
  ...holiday('清明节', '2026-04-04', 3),
  ...holiday('劳动节', '2026-05-01', 5), ...workdays('劳动节', '2026-05-09'),
  ...holiday('端午节', '2026-06-19', 3),
  ...holiday('中秋节', '2026-09-25', 3),
  ...holiday('国庆节', '2026-10-01', 7), ...workdays('国庆节', '2026-09-20', '2026-10-10'),
];

function holiday(name: string, first: string, length: number): NamedDay[] {
  return Array.from({ length }, (_, i) => ({ day: dayAfter(first, i), kind: 'HOLIDAY' as const, name }));
}

function workdays(name: string, ...days: string[]): NamedDay[] {
  return days.map((day) => ({ day, kind: 'WORKDAY' as const, name: `${name}调休上班` }));
}

function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
