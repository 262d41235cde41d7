import { INTERNAL } from '../../access/data-classes.ts';
import { ALL_ROLES, type Role } from '../../access/roles.ts';
import { digitsOf } from '../../access/scope.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { GroupKind } from './metric.codes.ts';
import { A_PERSON, peopleOfYear, READ_BY_PEOPLE, standing } from './people-of-year.ts';
import { YEAR_ARGUMENT, yearSql } from './year-argument.ts';

/** Who may see each of these attributes of every volunteer of the county, for a reason; nobody else is told how many have one. */
const TOLD: Role[] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const MOST = 100;

/** What each kind puts a person `p` into; a person of two talents is in both groups. */
const GROUPS: Record<GroupKind, string> = {
  PARTY: `case when p.party then 'IN_SERVICE' when p.political_status in ('PARTY_MEMBER', 'PROBATIONARY') then 'OTHER_MEMBER' when p.political_status is not null then 'NO_MEMBER' end`,
  POLITICAL_STATUS: 'p.political_status',
  CADRE: `case when p.cadre then 'CADRE' else 'OTHERS' end`,
  OCCUPATION: 'p.occupation',
  TALENT: `unnest(case when p.talents = '{}' then array[null] else p.talents end)`,
};

beyond({
  name: 'lastmile_volunteer_groups', roles: TOLD, parameters: 'county bpchar, of_year integer', returns: 'table (region_code bpchar, kind text, code text, registered integer, participants integer, minutes integer)',
  body: `with ${peopleOfYear('v.in_service_party_member as party, v.leader_cadre as cadre, v.political_status, v.occupation, v.talents')},
    people as (select p.*, ${standing(0)} as counts, coalesce(s.in_year0, false) as took_part, coalesce(s.minutes0, 0) as minutes
      from everyone p cross join bounds b left join served s on s.person = p.id where ${A_PERSON} and (${standing(0)} or s.in_year0)),
    grouped as (${Object.entries(GROUPS).map(([kind, of]) => `select p.region_code, '${kind}' as kind, ${of} as code, p.counts, p.took_part, p.minutes from people p`).join(' union all ')})
    select g.region_code, g.kind, g.code, (count(*) filter (where g.counts))::int, (count(*) filter (where g.took_part))::int, sum(g.minutes)::int from grouped g group by 1, 2, 3`,
  reads: { ...READ_BY_PEOPLE, volunteers: [...READ_BY_PEOPLE.volunteers, 'in_service_party_member', 'leader_cadre', 'political_status', 'occupation', 'talents'] },
});

/** 志愿者构成 (R22, R34): how many of each group are registered and served in the year: Party members beside others, cadres, occupations, talents. */
@Readable('志愿者构成 / Composition of the volunteers', {
  rows: { region: byCounty, except: ALL_ROLES.filter((role) => !TOLD.includes(role)) },
  id: (row) => `'volunteer-group-' || ${row.column('year')} || '-' || ${row.column('kind')} || '-' || coalesce(${row.column('code')}, 'none')`,
  source: (row) => `(with asked as materialized (select ${row.viewer('countyLo')}::bpchar as county, ${yearSql(row)} as year, coalesce(${row.argument('within')}::text, '') as digits)
    select asked.county as county_code, asked.year, g.kind, g.code, sum(g.registered)::int as registered, sum(g.participants)::int as participants, sum(g.minutes)::int as minutes,
      (row_number() over (order by array_position(array[${Object.keys(GROUPS).map((kind) => `'${kind}'`).join(', ')}], g.kind), g.code is null, sum(g.registered) desc, g.code))::int as place
    from asked cross join lateral lastmile_volunteer_groups(asked.county, asked.year) g where starts_with(g.region_code::text, asked.digits)
    group by asked.county, asked.year, g.kind, g.code order by place limit ${MOST})`,
  rootList: {
    name: 'volunteerGroups', description: `志愿者构成：按政治面貌、领导干部、职业、人才类别，最多 ${MOST} 行 / Composition of the volunteers by political status, cadres, occupation and talents; at most ${MOST} rows`, most: MOST,
    arguments: { year: YEAR_ARGUMENT, within: { type: () => RegionCode, description: '只看该区划及其下级 / Only this region and those below it', bind: (code) => digitsOf(String(code)) } },
  },
  defaultOrder: ['PLACE_ASC'],
})
export class VolunteerGroup {
  countyCode!: string;

  @Open(INTERNAL, '年份 / Year')
  year!: number;

  @Open(INTERNAL, '次序 / Its place', { sort: true })
  place!: number;

  @Open(INTERNAL, '分组方式 / What the group is made by', { type: () => GroupKind })
  kind!: GroupKind;

  @Open(INTERNAL, '组：按分组方式为 PartyGroup、PoliticalStatus、CadreGroup、Occupation 或 Talent 的代码；未填的为空 / The group: a code of PartyGroup, PoliticalStatus, CadreGroup, Occupation or Talent; null where it is not known')
  code!: string;

  @Open(INTERNAL, '已注册人数 / People registered')
  registered!: number;

  @Open(INTERNAL, '有服务记录的人数 / People who served')
  participants!: number;

  @Open(INTERNAL, '服务分钟 / Minutes that they served')
  minutes!: number;
}
