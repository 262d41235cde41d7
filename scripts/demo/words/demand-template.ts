import type { BeneficiaryGroup } from '../../../api/src/modules/orders/order.codes.ts';

/**
 * What residents ask for, with slots: {who} the requester as neighbours say it, {village}, {n} a small number of people, {age},
 * {crop} what grows there, {day} when it would suit, {years} a few years. Invented, but in the words of such records.
 */
export interface DemandTemplate {
  title: string;
  content: string;
  groups: readonly BeneficiaryGroup[];
  /** People needed, from and to. */
  people: readonly [number, number];
  /** Length of the service in minutes, from and to. */
  minutes: readonly [number, number];
  /** What the team should know beforehand. */
  note?: string;
  risk?: string;
  /** Months (1–12) in which it is asked for; any when not told. */
  months?: readonly number[];
  /** Cannot wait for days, or for an hour. */
  pressing?: true | 'NOW';
  /** Name of the county's own category, for CUSTOM. */
  speciality?: string;
}

export const OLD = ['EMPTY_NEST_ELDER', 'LIVING_ALONE_ELDER'] as const;
export const PUBLIC = ['GENERAL_PUBLIC'] as const;
