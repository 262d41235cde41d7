/** Times in `datetime-local` fields, always of Asia/Shanghai, whatever the phone says. China has had no other offset since 1991. */
const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;

/** `2026-11-23T14:05`, as the field wants it. */
export function fieldOf(moment: number): string {
  return new Date(moment + OFFSET_MS).toISOString().slice(0, 16);
}

/** The moment of a field, or NaN while it is not filled in. */
export function momentOf(field: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(field) ? Date.parse(`${field.slice(0, 16)}:00+08:00`) : Number.NaN;
}

export function inputOfField(field: string): string {
  return `${field.slice(0, 16)}:00+08:00`;
}

/** Down to a full step of minutes. */
export function flooredTo(moment: number, minutes: number): number {
  return Math.floor(moment / (minutes * MINUTE_MS)) * minutes * MINUTE_MS;
}
