import { FIGURE_ROLES } from '../../access/figure-roles.ts';
import { beyond } from '../../reading/beyond.ts';

/** A registration that waits to be merged with an earlier one is the same person; one that was merged has no say. */
const PERSON = `coalesce(v.duplicate_of_id, v.id)`;

/**
 * What people of a county did in a year, by the village or town where they live: persons, never records, each counted once (M3).
 * A service over midnight of the last day of the year counts for both years, its minutes in proportion (domain §10-12).
 */
beyond({
  name: 'lastmile_year_counts', roles: FIGURE_ROLES, parameters: 'county bpchar, of_year integer, without_cadres boolean',
  returns: `table (region_code bpchar, registered integer, participants integer, party_registered integer, party_participants integer, party_minutes integer, active integer, first_posts integer, trained_first integer)`,
  body: `with bounds as (select make_timestamptz(of_year, 1, 1, 0, 0, 0, 'Asia/Shanghai') as lo, make_timestamptz(of_year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai') as hi),
    people as (select v.id, v.region_code, v.state, v.in_service_party_member as party, v.leader_cadre as cadre, v.registered_on from volunteers v
      where v.county_code = county and v.duplicate_of_id is null and v.state in ('PENDING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'DECEASED')),
    served as (select ${PERSON} as person,
        bool_or(s.service_start < b.hi and s.service_end > b.lo) as in_year,
        bool_or(s.service_end > least(b.hi, now()) - interval '12 months') as lately,
        sum(round(s.creditable_minutes * greatest(0, extract(epoch from least(s.service_end, b.hi) - greatest(s.service_start, b.lo)))
          / nullif(extract(epoch from s.service_end - s.service_start), 0)))::int as minutes
      from service_records s cross join bounds b join volunteers v on v.county_code = s.county_code and v.id = s.volunteer_id
      where s.county_code = county and s.state = 'CONFIRMED' and s.creditable_minutes > 0 and v.state <> 'MERGED' and s.service_start < b.hi and s.service_end > b.lo - interval '12 months' group by 1),
    posts as (select distinct on (${PERSON}) ${PERSON} as person, d.volunteer_id, (d.named_at at time zone 'Asia/Shanghai')::date as named_on
      from dispatch_volunteers d join volunteers v on v.county_code = d.county_code and v.id = d.volunteer_id cross join bounds b
      where d.county_code = county and v.state <> 'MERGED' and d.named_at < b.hi order by ${PERSON}, d.named_at),
    firsts as (select p.person, exists (select 1 from training_results t join training_courses k on k.county_code = t.county_code and k.id = t.course_id
        where t.county_code = county and t.volunteer_id = p.volunteer_id and t.outcome = 'PASSED' and k.kind = 'BASIC' and t.trained_on <= p.named_on and (t.valid_until is null or t.valid_until >= p.named_on)) as trained
      from posts p cross join bounds b where p.named_on >= (b.lo at time zone 'Asia/Shanghai')::date)
    select p.region_code,
      (count(*) filter (where p.state = 'ACTIVE' and p.registered_on < (b.hi at time zone 'Asia/Shanghai')::date))::int,
      (count(*) filter (where s.in_year and not (without_cadres and p.cadre)))::int,
      (count(*) filter (where p.party and p.state = 'ACTIVE' and p.registered_on < (b.hi at time zone 'Asia/Shanghai')::date))::int,
      (count(*) filter (where p.party and s.in_year))::int,
      coalesce(sum(s.minutes) filter (where p.party), 0)::int,
      (count(*) filter (where s.lately and p.state = 'ACTIVE' and p.registered_on < (b.hi at time zone 'Asia/Shanghai')::date))::int,
      (count(*) filter (where f.person is not null))::int,
      (count(*) filter (where f.trained))::int
    from people p cross join bounds b left join served s on s.person = p.id left join firsts f on f.person = p.id group by 1`,
  reads: {
    volunteers: ['county_code', 'id', 'region_code', 'state', 'duplicate_of_id', 'in_service_party_member', 'leader_cadre', 'registered_on'],
    service_records: ['county_code', 'volunteer_id', 'state', 'creditable_minutes', 'service_start', 'service_end'],
    dispatch_volunteers: ['county_code', 'volunteer_id', 'named_at'],
    training_results: ['county_code', 'volunteer_id', 'course_id', 'outcome', 'trained_on', 'valid_until'], training_courses: ['county_code', 'id', 'kind'],
  },
});
