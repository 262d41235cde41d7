import type { PlacesQueryVariables } from '@lastmile/schema/places';

/** Chips over the list of places. */
export const groups = ['all', 'tiers', 'sites', 'unstaffed', 'lacking', 'quiet', 'closed'] as const;
export type Group = (typeof groups)[number];

const ACTIVE = { active: { eq: true } } satisfies PlacesQueryVariables['where'];
const WHERE: Record<Group, PlacesQueryVariables['where']> = {
  all: ACTIVE,
  tiers: { ...ACTIVE, kind: { in: ['PRACTICE_CENTER', 'PROMOTION_CENTER', 'PRACTICE_INSTITUTE', 'PRACTICE_STATION'] } },
  sites: { ...ACTIVE, kind: { eq: 'SERVICE_SITE' } },
  unstaffed: { ...ACTIVE, hasPerson: { eq: false } },
  lacking: { ...ACTIVE, qualified: { eq: false } },
  quiet: { ...ACTIVE, servicesIn30Days: { eq: 0 } },
  closed: { active: { eq: false } },
};

/** @param region code of the range that is looked at: a town looks at its own */
export const whereOf = (group: Group, region: string): PlacesQueryVariables['where'] => ({ and: [WHERE[group]!, { regionCode: { within: region } }] });
