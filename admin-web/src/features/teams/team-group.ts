import type { TeamsQueryVariables } from '@lastmile/schema/teams';

/** Chips over the list of teams. */
export const groups = ['all', 'standing', 'special', 'units', 'grass', 'led', 'others'] as const;
export type Group = (typeof groups)[number];

const ALIVE = { state: { in: ['ACTIVE', 'SUSPENDED'] } } satisfies TeamsQueryVariables['where'];
const WHERE: Record<Group, TeamsQueryVariables['where']> = {
  all: ALIVE,
  standing: { ...ALIVE, type: { eq: 'STANDING' } },
  special: { ...ALIVE, type: { eq: 'SPECIAL' } },
  units: { ...ALIVE, type: { in: ['CORPS', 'UNIT', 'SOCIAL_ORG', 'ENTERPRISE', 'UPPER_LEVEL'] } },
  grass: { ...ALIVE, type: { in: ['DETACHMENT', 'SQUAD'] } },
  led: { ...ALIVE, leader: { isNull: true } },
  others: { state: { in: ['SUSPENDED', 'DISSOLVED'] } },
};

export const whereOf = (group: Group): TeamsQueryVariables['where'] => WHERE[group];
