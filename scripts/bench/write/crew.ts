import pg from 'pg';
import { insertRows } from '../../../api/src/database/bulk.ts';
import { type Seat, seatOf } from '../seat.ts';

const COUNTY = '610528';

/** The people of one worker: nobody else touches their orders, their team and their volunteer's hours. */
export interface Crew {
  village: Seat & { regionCode: string; regionName: string };
  operator: Seat;
  leader: Seat;
  teamId: string;
  volunteerId: string;
}

/** Invents the people of so many workers in the county, each village once, and signs them in. */
export async function makeCrews(databaseUrl: string, workers: number): Promise<Crew[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: villages } = await client.query<{ regionCode: string; regionName: string }>(
      `select code as "regionCode", full_name as "regionName" from regions where level = 'VILLAGE' and valid_to is null and code >= $1 and code < $2 order by code limit $3`,
      [`${COUNTY}000000`, `${Number(COUNTY) + 1}000000`, workers]);
    const crews: Crew[] = [];
    for (const [i, village] of villages.entries()) crews.push(await makeCrew(client, i, village));
    return crews;
  } finally {
    await client.end();
  }
}

async function makeCrew(client: pg.Client, worker: number, village: { regionCode: string; regionName: string }): Promise<Crew> {
  const id = (kind: number) => `00000000-0000-7000-80${kind.toString(16).padStart(2, '0')}-${worker.toString(16).padStart(12, '0')}`;
  const county = `${COUNTY}000000`, teamId = id(1), volunteerId = id(2), now = new Date(), today = now.toISOString().slice(0, 10);
  await insertRows(client, { table: 'volunteers', rows: [{
    countyCode: COUNTY, id: volunteerId, volunteerNo: `ZYBENCH${worker}`, name: '测试员', nameInitials: 'csy', gender: 'MALE', regionCode: village.regionCode,
    skills: [], serviceTimes: [], talents: [], state: 'ACTIVE', registeredOn: today, version: 1,
  }] }, { table: 'volunteer_teams', rows: [{
    countyCode: COUNTY, id: teamId, name: `压测志愿服务队${worker}`, nameInitials: 'yczyfwd', type: 'STANDING', category: 'POVERTY_RELIEF', state: 'ACTIVE',
    regionCode: county, serviceAreaCodes: [county], weeklyCapacity: 5, version: 1,
  }] }, { table: 'team_memberships', rows: [{ countyCode: COUNTY, id: id(3), teamId, volunteerId, regionCode: village.regionCode, joinedOn: today }] },
  { table: 'training_courses', rows: [{ countyCode: COUNTY, id: id(4), name: '志愿服务基础知识', kind: 'BASIC', version: 1 }] },
  { table: 'training_sessions', rows: [{ countyCode: COUNTY, id: id(5), courseId: id(4), regionCode: county, startsAt: now, place: '县实践中心', state: 'HELD', version: 1 }] },
  { table: 'training_results', rows: [{ countyCode: COUNTY, id: id(6), courseId: id(4), sessionId: id(5), volunteerId, regionCode: village.regionCode, outcome: 'PASSED', trainedOn: today }] });

  const seat = async (kind: number, role: 'VILLAGE_STAFF' | 'COUNTY_OPERATOR' | 'TEAM_LEADER', regionCode: string) => {
    const loginName = `bench.${role.toLowerCase()}.${worker}`;
    await insertRows(client, { table: 'accounts', rows: [{
      id: id(kind), loginName, displayName: '压测人员', passwordHash: 'nobody signs in with it', mustChangePassword: false, state: 'ACTIVE', homeRegionCode: regionCode, version: 1,
    }] }, { table: 'appointments', rows: [{
      id: id(kind + 1), accountId: id(kind), role, regionCode, teamId: role === 'TEAM_LEADER' ? teamId : null, unitName: '富平县志愿服务促进中心',
    }] });
    return seatOf(client, loginName, role);
  };
  return {
    village: { ...(await seat(16, 'VILLAGE_STAFF', village.regionCode)), ...village },
    operator: await seat(32, 'COUNTY_OPERATOR', county),
    leader: await seat(48, 'TEAM_LEADER', county),
    teamId, volunteerId,
  };
}
