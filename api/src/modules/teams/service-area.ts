import { contains, rangeOf } from '../../access/scope.ts';
import type { VolunteerTeam } from './volunteer-team.ts';

/** 服务区域: does the team serve a village or town? Its area names counties, towns and villages (R27). */
export function servesRegion(team: VolunteerTeam, regionCode: string): boolean {
  return team.serviceAreaCodes.some((code) => contains(rangeOf(code), regionCode));
}
