import type { DemandOrderFilter } from '@lastmile/schema/todo';
import type { Me } from '@/access/session';
import type { todo } from '@/texts/todo';

/** Whose turn a queue shows; the overseer sees what is on its way anywhere below. */
export type Queue = keyof typeof todo.intro;

/** The queue of a role, or none for those who handle no orders (三员). */
export function queueOf(role: Me['role']): Queue | null {
  switch (role) {
    case 'COUNTY_DIRECTOR': case 'COUNTY_OPERATOR': return 'centre';
    case 'TOWN_STAFF': return 'town';
    case 'VILLAGE_STAFF': return 'village';
    case 'TEAM_LEADER': return 'team';
    case 'PROVINCE_OVERSEER': case 'CITY_OVERSEER': return 'overseer';
    default: return null;
  }
}

/** What was returned to its recorder, or waits for confirmation or a rating by proxy, is the work of town and village. */
const waiting: Record<Queue, DemandOrderFilter> = {
  centre: { waitingFor: { eq: 'CENTRE' } },
  town: { waitingFor: { in: ['STATION', 'RECORDER'] } },
  village: { waitingFor: { in: ['STATION', 'RECORDER'] } },
  team: { waitingFor: { eq: 'TEAM' } },
  overseer: { dueAt: { isNull: false } },
};

export const chips = ['all', 'overdue', 'dueSoon', 'urgent'] as const;
export type Chip = (typeof chips)[number];

const DAY_MS = 86_400_000;

export function filterOf(queue: Queue, chip: Chip, now: number): DemandOrderFilter {
  const at = (ms: number) => new Date(ms).toISOString();
  switch (chip) {
    case 'all': return waiting[queue];
    case 'overdue': return { and: [waiting[queue], { dueAt: { lt: at(now) } }] };
    case 'dueSoon': return { and: [waiting[queue], { dueAt: { gte: at(now), lt: at(now + DAY_MS) } }] };
    case 'urgent': return { and: [waiting[queue], { urgency: { in: ['URGENT', 'EMERGENCY'] } }] };
  }
}
