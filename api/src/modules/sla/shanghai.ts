/** Asia/Shanghai has had no offset but +08:00 since 1991, so days are plain arithmetic here (domain §10-12). */
const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** The calendar day in Shanghai, `YYYY-MM-DD`. */
export function shanghaiDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The first moment of a Shanghai day. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS);
}

/** The first moment after the Shanghai day in which `at` lies. */
export function endOfDay(at: Date): Date {
  return new Date(startOfDay(shanghaiDay(at)).getTime() + DAY_MS);
}

/** `11月23日 14:05`, for sentences that tell when something happened. */
export function shanghaiMoment(at: Date): string {
  const iso = new Date(at.getTime() + OFFSET_MS).toISOString();
  return `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日 ${iso.slice(11, 16)}`;
}

/** `2026-11-23 14:05`, as lists and files tell a time. */
export function shanghaiTime(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}
