/** Channel of NOTIFY for who has an order open; nothing of it is stored. */
export const ATTENDANCE = 'lastmile_attendance';

/** How long a word holds: who goes on says it again before that, who is gone is forgotten after it (console.md §5.4). */
export const ATTENDANCE_MS = 45_000;

/** Somebody has an order open on the board, or (until now) has left it. Staff names: told to those alone who may see them. */
export interface Attendance {
  countyCode: string;
  orderId: string;
  regionCode: string;
  accountId: string;
  name: string;
  unit: string | null;
  /** ISO 8601. */
  until: string;
}
