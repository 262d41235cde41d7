import type { SlaClock } from './sla.codes.ts';

const DAY = 24 * 60;
/** 08:30–12:00 and 14:00–18:00 (working-calendar.ts). */
const OFFICE_DAY = 450;

/** Within what a county may set a limit, in minutes of its clock: half an hour to 60 days, or 60 working days. Ours, no rule of law. */
export const SLA_BOUNDS: { least: number; most: Record<SlaClock, number> } = {
  least: 30,
  most: { ROUND_THE_CLOCK: 60 * DAY, WORKING_DAYS: 60 * DAY, WORKING_HOURS: 60 * OFFICE_DAY },
};
