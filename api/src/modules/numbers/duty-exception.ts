import { INTERNAL } from '../../access/data-classes.ts';
import { ALL_ROLES, type Role } from '../../access/roles.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { YEAR_ARGUMENT, yearSql } from './year-argument.ts';

const TOLD: Role[] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const MOST = 200;

/** 未训先上岗: who was named for an order for the first time in the year without a basic training that counted on that day (M14). */
@Readable('未训先上岗 / Named for an order before being trained', {
  rows: { region: byCounty, except: ALL_ROLES.filter((role) => !TOLD.includes(role)) },
  id: (row) => `'untrained-' || ${row.alias}.volunteer_id`,
  source: (row) => `(select o.county as county_code, f.person as volunteer_id, f.named_on
    from (select ${row.viewer('countyLo')}::bpchar as county, ${yearSql(row)} as year) o
    cross join lateral (select distinct on (coalesce(v.duplicate_of_id, v.id)) coalesce(v.duplicate_of_id, v.id) as person, v.id, (d.named_at at time zone 'Asia/Shanghai')::date as named_on
      from dispatch_volunteers d join volunteers v on v.county_code = d.county_code and v.id = d.volunteer_id
      where d.county_code = o.county and v.state <> 'MERGED' order by coalesce(v.duplicate_of_id, v.id), d.named_at) f
    where extract(year from f.named_on) = o.year and not exists (select 1 from training_results t join training_courses k on k.county_code = t.county_code and k.id = t.course_id
      where t.county_code = o.county and t.volunteer_id = f.id and t.outcome = 'PASSED' and k.kind = 'BASIC' and t.trained_on <= f.named_on and (t.valid_until is null or t.valid_until >= f.named_on))
    order by f.named_on desc limit ${MOST})`,
  rootList: { name: 'dutyExceptions', description: `未训先上岗名单，最多 ${MOST} 人 / Who was named before being trained, at most ${MOST}`, most: MOST, arguments: { year: YEAR_ARGUMENT } },
  defaultOrder: ['NAMED_ON_DESC'],
})
export class DutyException {
  countyCode!: string;

  @OpenOne(INTERNAL, '志愿者 / Volunteer', () => Volunteer)
  volunteer?: Volunteer;

  @Open(INTERNAL, '首次上岗日期 / First named on', { type: () => DateOnly, sort: true })
  namedOn!: string;
}
