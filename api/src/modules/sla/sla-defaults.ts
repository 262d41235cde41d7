import type { Urgency } from '../orders/order.codes.ts';
import type { SlaClock, SlaStep } from './sla.codes.ts';

export interface SlaLimit {
  minutes: number;
  clock: SlaClock;
}

type Limits = Record<Urgency, SlaLimit>;

const HOUR = 60, DAY = 24 * HOUR;

/**
 * Time limits where a county has no rule of its own (domain §4.3). All of them are our defaults, none is a rule of law
 * (domain §0-12). CONFIRM and FOLLOW_UP are not in the domain's table: three days, in the manner of 12345.
 *
 * Office steps of a NORMAL order rest on days off; finishing and rating do not, because volunteers serve at weekends.
 * URGENT and EMERGENCY run around the clock.
 */
export const SLA_DEFAULTS: Record<SlaStep, Limits> = {
  REVIEW: limits(24 * HOUR, 4 * HOUR, HOUR, 'WORKING_DAYS'),
  DISPATCH: limits(24 * HOUR, 4 * HOUR, HOUR, 'WORKING_DAYS'),
  ANSWER: limits(48 * HOUR, 12 * HOUR, 2 * HOUR, 'WORKING_DAYS'),
  CONTACT: limits(24 * HOUR, 4 * HOUR, HOUR, 'WORKING_DAYS'),
  FINISH: limits(7 * DAY, 3 * DAY, DAY, 'ROUND_THE_CLOCK'),
  CONFIRM: limits(3 * DAY, 2 * DAY, DAY, 'WORKING_DAYS'),
  RATE: limits(7 * DAY, 7 * DAY, 7 * DAY, 'ROUND_THE_CLOCK'),
  FOLLOW_UP: limits(3 * DAY, 2 * DAY, DAY, 'WORKING_DAYS'),
};

/** Dispatches that failed before the order goes to the 需改派 queue, and before a hand-over is proposed (domain §4.3) [D]. */
export const REDISPATCH_AFTER_FAILURES = 2;
export const HAND_OVER_AFTER_FAILURES = 3;

function limits(normal: number, urgent: number, emergency: number, normalClock: SlaClock): Limits {
  return {
    NORMAL: { minutes: normal, clock: normalClock },
    URGENT: { minutes: urgent, clock: 'ROUND_THE_CLOCK' },
    EMERGENCY: { minutes: emergency, clock: 'ROUND_THE_CLOCK' },
  };
}
