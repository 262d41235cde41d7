import type { VolunteersQueryVariables } from '@lastmile/schema/volunteers';

/** Chips over the list, by what is to be done about people. */
export const groups = ['active', 'pending', 'doubled', 'listed', 'others', 'all'] as const;
export type Group = (typeof groups)[number];

const WHERE: Record<Group, VolunteersQueryVariables['where']> = {
  active: { state: { eq: 'ACTIVE' } },
  pending: { state: { eq: 'PENDING' } },
  doubled: { state: { eq: 'PENDING' }, duplicateOf: { isNull: false } },
  listed: { preRegistered: { eq: true } },
  others: { state: { in: ['SUSPENDED', 'WITHDRAWN', 'REJECTED', 'DECEASED', 'MERGED'] } },
  all: null,
};

export function whereOf(group: Group, talent: string | null): VolunteersQueryVariables['where'] {
  const state = WHERE[group];
  return talent ? { ...state, talents: { has: talent as 'FIVE_ELDERS' } } : state;
}
