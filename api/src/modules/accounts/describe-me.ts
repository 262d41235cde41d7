import type { EntityManager } from '@mikro-orm/postgresql';
import { actionsOf } from '../../access/actions.ts';
import { countyOf, levelOf, rangeOf } from '../../access/scope.ts';
import { globalId } from '../../reading/global-id.ts';
import { countyLabels } from '../settings/county-labels.ts';
import { preferencesOf } from '../preferences/my-preferences.ts';
import { Region, RegionLevel } from '../regions/region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Appointment } from './appointment.ts';
import type { SessionFacts } from './authenticate.ts';
import { draftKey } from './draft-key.ts';
import type { Me } from './me.ts';
import { liveAppointments } from './live-appointments.ts';
import { waitingFor } from './waiting-for.ts';

/** What the console shows of the signed-in person. */
export async function describeMe(em: EntityManager, facts: SessionFacts, now: Date, secret: string): Promise<Me> {
  const region = await em.findOne(Region, { code: facts.regionCode });
  const regionName = region?.name ?? facts.regionCode;
  const team = facts.teamId === null ? null : await em.findOne(VolunteerTeam, { countyCode: countyOf(facts.regionCode), id: facts.teamId });
  const appointments = await liveAppointments(em, facts.accountId);
  return {
    account: { displayName: facts.displayName, loginName: facts.loginName },
    role: facts.role as Me['role'],
    unitName: facts.unitName,
    scopeSentence: team ? `可办理 ${team.name} 的派单` : await scopeSentence(em, facts, regionName, now),
    region: { code: facts.regionCode, name: regionName, level: levelOf(facts.regionCode) as RegionLevel },
    teamId: team && globalId(team),
    teamName: team && team.name,
    actions: actionsOf(facts.role),
    mustChangePassword: facts.mustChangePassword,
    draftKey: draftKey(facts.accountId, secret),
    labels: await countyLabels(em, countyOf(facts.regionCode)),
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

async function scopeSentence(em: EntityManager, { role, regionCode }: SessionFacts, name: string, now: Date): Promise<string> {
  switch (role) {
    case 'SYSTEM_ADMIN': return `可设置 ${name} 的办理时限与工作日历（不含个人信息）`;
    case 'SECURITY_ADMIN': return `可管理 ${name} 的账号与任职（不含群众和志愿者信息）`;
    case 'AUDITOR': return `可查看 ${name} 的审计记录（不含群众和志愿者信息）`;
    case 'TEAM_LEADER': return '所负责的队伍已不存在，不能办理派单';
    case 'PROVINCE_OVERSEER': case 'CITY_OVERSEER':
      return `可查看 ${name} 及下辖 ${await countBelow(em, regionCode, 'COUNTY', now)} 个县（不含个人信息）`;
    case 'VILLAGE_STAFF': return `可查看 ${name}`;
    default: return `可查看 ${name} 及下辖 ${await countBelow(em, regionCode, 'VILLAGE', now)} 个村`;
  }
}

/** Regions of a level in a region, as valid today. */
function countBelow(em: EntityManager, regionCode: string, level: RegionLevel, now: Date): Promise<number> {
  const { lo, hi } = rangeOf(regionCode);
  const today = shanghaiDay(now);
  return em.count(Region, { level, code: { $gte: lo, $lt: hi }, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] });
}
