import type { EntityManager } from '@mikro-orm/postgresql';
import { levelOf, rangeOf } from '../../access/scope.ts';
import { Region, type RegionLevel } from '../regions/region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import type { SessionFacts } from './authenticate.ts';

/** Where a session acts, or what it previews. */
export type Seat = Pick<SessionFacts, 'role' | 'regionCode' | 'teamId'>;

/** What somebody may see, as one sentence in both languages (console §1 row 1). `names`: of the region, and of the team of a leader. */
export async function scopeSentence(em: EntityManager, { role, regionCode }: Seat, { region, team }: { region: string; team: string | undefined }, now: Date): Promise<{ zh: string; en: string }> {
  switch (role) {
    case 'SYSTEM_ADMIN': return { zh: `可设置 ${region} 的办理时限与工作日历（不含个人信息）`, en: `Sets time limits and calendar of ${region}; no personal data` };
    case 'SECURITY_ADMIN': return { zh: `可管理 ${region} 的账号与任职（不含群众和志愿者信息）`, en: `Manages accounts of ${region}; no residents or volunteers` };
    case 'AUDITOR': return { zh: `可查看 ${region} 的审计记录（不含群众和志愿者信息）`, en: `Reads the audit of ${region}; no residents or volunteers` };
    case 'TEAM_LEADER':
      if (!team) return { zh: '所负责的队伍已不存在，不能办理派单', en: 'The team no longer exists; no dispatch can be answered' };
      return { zh: `可办理 ${team} 的派单`, en: `Answers dispatches of ${team}` };
    case 'PROVINCE_OVERSEER': case 'CITY_OVERSEER': {
      if (levelOf(regionCode) === 'COUNTY') return { zh: `可查看 ${region}（不含个人信息）`, en: `Sees ${region}; no personal data` };
      const counties = await countBelow(em, regionCode, 'COUNTY', now);
      return { zh: `可查看 ${region} 及下辖 ${counties} 个县（不含个人信息）`, en: `Sees ${region} and its ${counties} counties; no personal data` };
    }
    case 'VILLAGE_STAFF': return { zh: `可查看 ${region}`, en: `Sees ${region}` };
    default: {
      const villages = await countBelow(em, regionCode, 'VILLAGE', now);
      return { zh: `可查看 ${region} 及下辖 ${villages} 个村`, en: `Sees ${region} and its ${villages} villages` };
    }
  }
}

/** Regions of a level in a region, as valid today. */
function countBelow(em: EntityManager, regionCode: string, level: RegionLevel, now: Date): Promise<number> {
  const { lo, hi } = rangeOf(regionCode);
  const today = shanghaiDay(now);
  return em.count(Region, { level, code: { $gte: lo, $lt: hi }, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] });
}
