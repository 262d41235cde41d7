import type { EntityManager } from '@mikro-orm/postgresql';
import type { TeamType } from './team.codes.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/**
 * 归属: a squad of a village is part of its town's detachment where there is one; everything else, the teams of units above all
 * (R26), of the corps. The corps itself has no parent.
 */
export async function parentOf(em: EntityManager, countyCode: string, type: TeamType, regionCode: string): Promise<VolunteerTeam | null> {
  if (type === 'CORPS') return null;
  const standing = { countyCode, state: { $ne: 'DISSOLVED' as const } };
  const detachment = type === 'SQUAD' ? await em.findOne(VolunteerTeam, { ...standing, type: 'DETACHMENT', regionCode: `${regionCode.slice(0, 9)}000` }) : null;
  return detachment ?? em.findOne(VolunteerTeam, { ...standing, type: 'CORPS' });
}
