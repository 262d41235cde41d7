/** The year asked for and the one before it, read in one pass. */
const YEARS_BACK = [0, 1] as const;
export type Back = (typeof YEARS_BACK)[number];
export const ofEach = (sql: (back: Back) => string): string => YEARS_BACK.map(sql).join(', ');

const startOf = (year: string) => `make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Shanghai')`;
export const dayOf = (moment: string): string => `(${moment} at time zone 'Asia/Shanghai')::date`;

/** Whether `s` falls into the year, and its minutes in it: over midnight of New Year in proportion (domain §10-12). */
export const inYear = (n: Back) => `(s.service_start < b.hi${n} and s.service_end > b.lo${n})`;
const minutesIn = (n: Back) => `case when s.service_start >= b.lo${n} and s.service_end <= b.hi${n} then s.creditable_minutes when ${inYear(n)} then
  round(s.creditable_minutes * extract(epoch from least(s.service_end, b.hi${n}) - greatest(s.service_start, b.lo${n})) / extract(epoch from s.service_end - s.service_start))::int else 0 end`;
/** What somebody does after leaving office is no longer done as an in-service Party member (M1). */
const IN_SERVICE = `(r.until is null or s.service_start < (r.until + 1)::timestamp at time zone 'Asia/Shanghai')`;

const told = (n: Back) => `bool_or(${inYear(n)}) as in_year${n}, bool_or(s.service_end > b.since${n} and s.service_start < b.hi${n}) as lately${n}, sum(${minutesIn(n)})::int as minutes${n},
  bool_or(${inYear(n)} and ${IN_SERVICE}) as party_year${n}, coalesce(sum(${minutesIn(n)}) filter (where ${IN_SERVICE}), 0)::int as party_minutes${n}`;
const served = (n: Back) => `bool_or(t.in_year${n}) as in_year${n}, bool_or(t.lately${n}) as lately${n}, sum(t.minutes${n})::int as minutes${n}, bool_or(t.party_year${n}) as party_year${n}, sum(t.party_minutes${n})::int as party_minutes${n}`;

/** A registration `p` that counts as somebody of the county; one that waits to be merged with an earlier one is the same person. */
export const A_PERSON = `p.person = p.id and p.state in ('PENDING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'DECEASED')`;
/** In good standing, and registered by the end of the year. */
export const standing = (n: Back): string => `(p.state = 'ACTIVE' and p.registered_on <= b.final${n})`;

/**
 * CTEs over the parameters county and of_year: `bounds` of the years; `everyone` who is registered with what of them is asked;
 * `served` per person, what they did. Records are summed by registration before anybody is looked up: a county's 130 000 records
 * are 30 000 people.
 * @param columns further columns of `volunteers v`
 */
export const peopleOfYear = (columns: string): string => `edges as (select ${ofEach((n) => `${startOf(`of_year - ${n}`)} as lo${n}, ${startOf(`of_year - ${n} + 1`)} as hi${n}`)}),
    bounds as materialized (select e.*, ${ofEach((n) => `${dayOf(`e.lo${n}`)} as first${n}, ${dayOf(`e.hi${n}`)} - 1 as final${n}, least(${dayOf(`e.hi${n}`)} - 1, ${dayOf('now()')}) as last${n}, least(e.hi${n}, now()) - interval '12 months' as since${n}`)} from edges e),
    everyone as materialized (select v.id, coalesce(v.duplicate_of_id, v.id) as person, v.region_code, v.state, v.registered_on, v.in_service_until as until, ${columns}
      from volunteers v where v.county_code = county and v.state <> 'MERGED'),
    told as (select s.volunteer_id, ${ofEach(told)}
      from service_records s cross join bounds b left join (select id, until from everyone where until is not null) r on r.id = s.volunteer_id
      where s.county_code = county and s.state = 'CONFIRMED' and s.creditable_minutes > 0 and s.service_start < b.hi0 and s.service_end > b.lo1 - interval '12 months' group by 1),
    served as (select e.person, ${ofEach(served)} from told t join everyone e on e.id = t.volunteer_id group by 1)`;

/** What the CTEs read. */
export const READ_BY_PEOPLE = {
  volunteers: ['county_code', 'id', 'region_code', 'state', 'duplicate_of_id', 'in_service_until', 'registered_on'],
  service_records: ['county_code', 'volunteer_id', 'state', 'creditable_minutes', 'service_start', 'service_end'],
};
