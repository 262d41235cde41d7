import type { EntityManager } from '@mikro-orm/postgresql';
import { actionsOf } from '../../access/actions.ts';
import { countyOf, levelOf } from '../../access/scope.ts';
import { globalId } from '../../reading/global-id.ts';
import { countyLabels } from '../settings/county-labels.ts';
import { preferencesOf } from '../preferences/my-preferences.ts';
import { Region, RegionLevel } from '../regions/region.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Appointment } from './appointment.ts';
import type { SessionFacts } from './authenticate.ts';
import { draftKey } from './draft-key.ts';
import type { Me } from './me.ts';
import { liveAppointments } from './live-appointments.ts';
import { scopeSentence, type Seat } from './scope-sentence.ts';
import { waitingFor } from './waiting-for.ts';

/** What the console shows of the signed-in person. */
export async function describeMe(em: EntityManager, facts: SessionFacts, now: Date, secret: string): Promise<Me> {
  const seat = seatOf(facts);
  const { role, regionCode, teamId } = seat;
  const regionName = (await em.findOne(Region, { code: regionCode }))?.name ?? regionCode;
  const team = teamId === null ? null : await em.findOne(VolunteerTeam, { countyCode: countyOf(regionCode), id: teamId });
  const scope = await scopeSentence(em, seat, { region: regionName, team: team?.name }, now);
  const appointments = await liveAppointments(em, facts.accountId);
  return {
    account: { displayName: facts.displayName, loginName: facts.loginName },
    role: role as Me['role'],
    unitName: facts.previewRole ? (team?.name ?? regionName) : facts.unitName,
    scopeSentence: scope.zh,
    scopeSentenceEn: scope.en,
    region: { code: regionCode, name: regionName, level: levelOf(regionCode) as RegionLevel },
    teamId: team && globalId(team),
    teamName: team && team.name,
    actions: actionsOf(role),
    preview: facts.previewRole !== null,
    mustChangePassword: facts.mustChangePassword,
    // What somebody else would write is kept nowhere.
    draftKey: facts.previewRole ? '' : draftKey(facts.accountId, secret),
    labels: await countyLabels(em, countyOf(regionCode)),
    appointments: appointments.map((one) => ({
      id: appointmentGlobalId(one), role: one.role, unitName: one.unitName, current: one.id === facts.appointmentId,
    })),
    ...(await waitingFor(em, facts)),
    preferences: await preferencesOf(em, facts.accountId),
  };
}

export function appointmentGlobalId(appointment: Appointment): string {
  return globalId({ countyCode: countyOf(appointment.regionCode), id: appointment.id });
}

/** Where the session acts, or what it previews. */
function seatOf(facts: SessionFacts): Seat {
  const { previewRole: role, previewRegionCode: regionCode, previewTeamId: teamId } = facts;
  return role && regionCode ? { role, regionCode, teamId } : facts;
}
