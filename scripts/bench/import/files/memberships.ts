import type { MakeBenchFile } from './bench-file.ts';

/** Volunteers who join a team that they are not in; of a bad row name and number are two people's. */
export const membershipsFile: MakeBenchFile = async (county, rows) => {
  const { rows: people } = await county.query<{ number: string; name: string; team: string }>(
    `select v.volunteer_no as number, v.name, t.name as team from (select id, county_code, name from volunteer_teams where county_code = '610528' and state = 'ACTIVE' and region_code like '610528000%' order by id limit 1) t
     join volunteers v on v.county_code = t.county_code and v.state = 'ACTIVE'
     where not exists (select from team_memberships m where m.county_code = v.county_code and m.volunteer_id = v.id and m.team_id = t.id and m.left_on is null) order by v.id limit $1`, [rows]);
  return {
    headings: ['志愿者编号', '志愿者姓名', '队伍名称'],
    row: (n, bad) => [people[n]!.number, bad ? `${people[n]!.name}甲` : people[n]!.name, people[n]!.team],
    list: 'query { teamMemberships(first: 20) { totalCount nodes { id volunteer { name } team { name } joinedOn } pageInfo { hasNextPage endCursor } } }',
  };
};
