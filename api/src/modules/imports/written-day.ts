/** Excel counts days from 1899-12-30, so that its 60th, which never was, does no harm after February 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Serials of the years 1950 to 2100: any other number is no date but a slip. */
const SERIALS = [18_264, 73_416] as const;

/**
 * A day, with a time of day where one was written, in Shanghai: 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日, 20261123, each with or without `14:05`,
 * or the number that a spreadsheet keeps for it.
 * @returns `YYYY-MM-DD` and `HH:MM` or null; null for what is no day of the calendar
 */
export function writtenDay(text: string): { day: string; time: string | null } | null {
  const plain = text.normalize('NFKC').trim();
  const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(plain) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(plain);
  if (written) return calendarDay(...written.slice(1) as [string, string, string, string?, string?]);
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(serial >= SERIALS[0] && serial <= SERIALS[1])) return null;
  const iso = new Date(Math.round((EXCEL_EPOCH + serial * DAY_MS) / 60_000) * 60_000).toISOString();
  return { day: iso.slice(0, 10), time: Number.isInteger(serial) ? null : iso.slice(11, 16) };
}

function calendarDay(year: string, month: string, day: string, hour?: string, minute?: string): { day: string; time: string | null } | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return null;
  if (hour === undefined) return { day: iso, time: null };
  return Number(hour) < 24 && Number(minute) < 60 ? { day: iso, time: `${hour.padStart(2, '0')}:${minute}` } : null;
}
