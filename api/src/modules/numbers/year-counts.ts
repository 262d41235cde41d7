import { FIGURE_ROLES } from '../../access/figure-roles.ts';
import { beyond } from '../../reading/beyond.ts';
import { A_PERSON, dayOf, inYear, ofEach, peopleOfYear, READ_BY_PEOPLE, standing, type Back } from './people-of-year.ts';

/** Each count once: its name, and how it is counted over people `p` with what they served `s` and their first post `f`. */
const COUNTS: Record<string, (n: Back) => string> = {
  registered: (n) => `count(*) filter (where ${standing(n)})`,
  participants: (n) => `count(*) filter (where s.in_year${n} and not (without_cadres and p.cadre))`,
  party_registered: (n) => `count(*) filter (where p.party and ${standing(n)} and (p.until is null or p.until >= b.last${n}))`,
  party_participants: (n) => `count(*) filter (where p.party and s.party_year${n})`,
  party_minutes: (n) => `coalesce(sum(s.party_minutes${n}) filter (where p.party), 0)`,
  cadre_registered: (n) => `count(*) filter (where p.cadre and ${standing(n)})`,
  cadre_participants: (n) => `count(*) filter (where p.cadre and s.in_year${n})`,
  cadre_minutes: (n) => `coalesce(sum(s.minutes${n}) filter (where p.cadre), 0)`,
  active: (n) => `count(*) filter (where s.lately${n} and ${standing(n)})`,
  first_posts: (n) => `count(*) filter (where f.named_on between b.first${n} and b.final${n})`,
  trained_first: (n) => `count(*) filter (where f.trained and f.named_on between b.first${n} and b.final${n})`,
};
/** What is counted over services `s`, by where they took place (R15). */
const SERVICES: Record<string, (n: Back) => string> = {
  services: (n) => `count(*) filter (where ${inYear(n)})`,
  village_services: (n) => `count(*) filter (where ${inYear(n)} and right(s.region_code, 3) <> '000')`,
};
export const YEAR_COUNTS = [...Object.keys(COUNTS), ...Object.keys(SERVICES)];

/** A column of each count; those that are of the other kind are nothing. */
const columns = (counted: Record<string, (n: Back) => string>): string => YEAR_COUNTS.map((name) => ofEach((n) => `${counted[name] ? `(${counted[name](n)})::int` : '0'} as ${name}${n}`)).join(', ');

/**
 * What people of a county did in a year and in the one before, by the village or town where they live: persons, never records, each
 * counted once (M3); and how many services there were, by the place where they took place (R15).
 */
beyond({
  name: 'lastmile_year_counts', roles: FIGURE_ROLES, parameters: 'county bpchar, of_year integer, without_cadres boolean',
  returns: `table (year integer, region_code bpchar, ${YEAR_COUNTS.map((name) => `${name} integer`).join(', ')})`,
  body: `with ${peopleOfYear('v.in_service_party_member as party, v.leader_cadre as cadre')},
    named as (select d.volunteer_id, min(d.named_at) as named_at from dispatch_volunteers d cross join bounds b where d.county_code = county and d.named_at < b.hi0 group by 1),
    posts as materialized (select distinct on (e.person) e.person, n.volunteer_id, ${dayOf('n.named_at')} as named_on from named n join everyone e on e.id = n.volunteer_id order by e.person, n.named_at),
    trained as (select distinct p.person from posts p join training_results t on t.county_code = county and t.volunteer_id = p.volunteer_id and t.outcome = 'PASSED' and t.trained_on <= p.named_on and (t.valid_until is null or t.valid_until >= p.named_on)
      join training_courses k on k.county_code = t.county_code and k.id = t.course_id and k.kind = 'BASIC'),
    firsts as (select p.person, p.named_on, t.person is not null as trained from posts p left join trained t on t.person = p.person),
    counted as (select p.region_code, ${columns(COUNTS)}
      from everyone p cross join bounds b left join served s on s.person = p.id left join firsts f on f.person = p.id where ${A_PERSON} group by 1
      union all select s.region_code, ${columns(SERVICES)}
      from service_records s cross join bounds b where s.county_code = county and s.state = 'CONFIRMED' and s.creditable_minutes > 0 and s.service_start < b.hi0 and s.service_end > b.lo1 group by 1)
    select y.year, c.region_code, ${YEAR_COUNTS.map((name) => `y.${name}`).join(', ')}
    from counted c cross join lateral (values ${ofEach((n) => `(of_year - ${n}, ${YEAR_COUNTS.map((name) => `c.${name}${n}`).join(', ')})`)}) y (year, ${YEAR_COUNTS.join(', ')})`,
  reads: {
    ...READ_BY_PEOPLE, service_records: [...READ_BY_PEOPLE.service_records, 'region_code'], volunteers: [...READ_BY_PEOPLE.volunteers, 'in_service_party_member', 'leader_cadre'], dispatch_volunteers: ['county_code', 'volunteer_id', 'named_at'],
    training_results: ['county_code', 'volunteer_id', 'course_id', 'outcome', 'trained_on', 'valid_until'], training_courses: ['county_code', 'id', 'kind'],
  },
});
