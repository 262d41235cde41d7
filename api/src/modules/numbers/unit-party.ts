import { INTERNAL } from '../../access/data-classes.ts';
import { ALL_ROLES, type Role } from '../../access/roles.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { EmployerUnit } from '../teams/employer-unit.ts';
import { METRICS } from './metric-definitions.ts';
import { MetricGap } from './metric.codes.ts';
import { A_PERSON, peopleOfYear, READ_BY_PEOPLE, standing } from './people-of-year.ts';
import { YEAR_ARGUMENT, yearSql } from './year-argument.ts';

/** Units are the county's own affair; what a town or an overseer is told are the figures of regions. */
const TOLD: Role[] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const MOST_UNITS = 500;

beyond({
  name: 'lastmile_unit_party', roles: TOLD, parameters: 'county bpchar, of_year integer', returns: 'table (employer text, registered integer, participants integer, minutes integer)',
  body: `with ${peopleOfYear('v.in_service_party_member as party, v.employer')}
    select p.employer, (count(*) filter (where ${standing(0)} and (p.until is null or p.until >= b.last0)))::int, (count(*) filter (where s.party_year0))::int, coalesce(sum(s.party_minutes0), 0)::int
    from everyone p cross join bounds b left join served s on s.person = p.id where ${A_PERSON} and p.party group by 1`,
  reads: { ...READ_BY_PEOPLE, volunteers: [...READ_BY_PEOPLE.volunteers, 'in_service_party_member', 'employer'] },
});

const rate = (numerator: string, per: string) => `case when f.members > 0 and g.participants <= f.members then round(${numerator} * ${per} / f.members)::int end`;

/**
 * 单位在职党员参与 (M1, M2 by unit): the Party members of each unit who served in the year, over those that were entered for it. Whoever
 * names an employer that is no unit of the list stands in the last row, so that the rows together are the county's figure.
 */
@Readable('单位在职党员参与 / In-service Party members of a unit', {
  rows: { region: byCounty, except: ALL_ROLES.filter((role) => !TOLD.includes(role)) },
  id: (row) => `'unit-party-' || coalesce(${row.alias}.unit_id::text, 'none') || '-' || ${row.column('year')}`,
  source: (row) => `(with asked as materialized (select ${row.viewer('countyLo')}::bpchar as county, ${yearSql(row)} as year),
      party as materialized (select p.* from asked cross join lateral lastmile_unit_party(asked.county, asked.year) p),
      units as (select u.id, u.name, u.kind from employer_units u cross join asked where u.county_code = asked.county and u.active),
      lines as (select u.id as unit_id, u.name, u.kind, coalesce(p.registered, 0) as registered, coalesce(p.participants, 0) as participants, coalesce(p.minutes, 0) as minutes from units u left join party p on p.employer = u.name
        union all select null, null, null, coalesce(sum(p.registered), 0)::int, coalesce(sum(p.participants), 0)::int, coalesce(sum(p.minutes), 0)::int from party p where not exists (select 1 from units u where u.name = p.employer) having sum(p.registered) + sum(p.participants) > 0)
    select asked.county as county_code, asked.year, g.*, f.members, f.source_note, (row_number() over (order by g.unit_id is null, g.name))::int as place,
      ${rate('g.participants', '1000')} as participation_tenths, ${rate('g.minutes', '10.0 / 60')} as hours_tenths, case when f.members > 0 and g.participants <= f.members then g.participants * 100 >= f.members * ${METRICS.PARTY_PARTICIPATION.target} end as met,
      case when f.members is null then 'NO_DENOMINATOR' when g.participants > f.members then 'OVER_DENOMINATOR' end as gap
    from lines g cross join asked left join lateral (select x.in_service_party_members as members, x.source_note from unit_figures x where x.county_code = asked.county and x.unit_id = g.unit_id and x.year = asked.year) f on true
    order by place limit ${MOST_UNITS})`,
  rootList: {
    name: 'unitParty', description: `单位在职党员参与：各单位及未列入单位名册的，最多 ${MOST_UNITS} 行 / In-service Party members by unit, and of employers that are no unit of the list; at most ${MOST_UNITS} rows`, most: MOST_UNITS,
    arguments: { year: YEAR_ARGUMENT },
  },
  defaultOrder: ['PLACE_ASC'],
})
export class UnitParty {
  countyCode!: string;

  @Open(INTERNAL, '年份 / Year')
  year!: number;

  @OpenOne(INTERNAL, '单位；未列入名册的为空 / Unit; null for employers that are none of the list', () => EmployerUnit)
  unit?: EmployerUnit;

  @Open(INTERNAL, '次序 / Its place: units by name, others last', { sort: true })
  place!: number;

  @Open(INTERNAL, '单位名称 / Name of the unit')
  name!: string;

  @Open(INTERNAL, '在职党员数（录入）/ In-service Party members, as entered')
  members!: number;

  @Open(INTERNAL, '已注册的在职党员 / In-service Party members who are registered')
  registered!: number;

  @Open(INTERNAL, '有服务记录的在职党员 / In-service Party members who served')
  participants!: number;

  @Open(INTERNAL, '在职党员服务分钟 / Minutes that they served')
  minutes!: number;

  @Open(INTERNAL, '参与率，千分之几 / Share who served, tenths of a per cent')
  participationTenths!: number;

  @Open(INTERNAL, '人均时长，十分之几小时 / Hours per member, tenths of an hour')
  hoursTenths!: number;

  @Open(INTERNAL, '参与率达标（80%）/ The share reaches 80 %')
  met!: boolean;

  @Open(INTERNAL, '没有数值的原因 / Why it has no value', { type: () => MetricGap })
  gap!: MetricGap;

  @Open(INTERNAL, '分母来源 / Source of the denominator')
  sourceNote!: string;
}
