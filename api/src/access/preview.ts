import type { Role } from './roles.ts';
import { viewerOf, type AppointmentFacts, type Viewer } from './viewer.ts';

/** 以此角色预览: who may look through the eyes of others, read only (console §1 row 2). */
export const PREVIEWER = 'COUNTY_DIRECTOR' satisfies Role;

/**
 * Those through whose eyes: all who work on what the county's director sees. Whatever the database shows to one of them inside
 * a county it shows to the director too (test/wall/preview.test.ts). The three admins are none of them: they are kept apart.
 */
export const PREVIEWED_ROLES = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER'] as const satisfies Role[];
export type PreviewedRole = (typeof PREVIEWED_ROLES)[number];

/** What a session previews: the role, at a place of the own county. */
export interface PreviewFacts {
  role: PreviewedRole;
  regionCode: string;
  teamId: string | null;
}

/**
 * The viewer of a preview: rows of the role at that place, fields as the stricter of both roles sees them. It holds no appointment,
 * so that nobody's own rows (messages, tasks) are taken for those of the role.
 */
export function previewer(own: AppointmentFacts, { role, regionCode, teamId }: PreviewFacts): Viewer {
  return { ...viewerOf({ ...own, role, regionCode, teamId }), appointmentId: null, ceiling: own.role };
}
