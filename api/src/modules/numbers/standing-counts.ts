import { FIGURE_ROLES } from '../../access/figure-roles.ts';
import { beyond } from '../../reading/beyond.ts';
import { hasPerson, meetsThreeHave, THREE_HAVE_COLUMNS } from '../places/three-have.ts';

beyond({
  name: 'lastmile_place_counts', roles: FIGURE_ROLES, parameters: 'county bpchar', returns: 'table (region_code bpchar, places integer, places_staffed integer, sites integer, sites_qualified integer)',
  body: `select p.region_code, count(*)::int, (count(*) filter (where ${hasPerson('p')}))::int, (count(*) filter (where p.kind = 'SERVICE_SITE'))::int,
      (count(*) filter (where p.kind = 'SERVICE_SITE' and ${meetsThreeHave('p')}))::int
    from places p where p.county_code = county and p.active group by 1`,
  reads: { places: ['county_code', 'region_code', 'kind', 'active', ...THREE_HAVE_COLUMNS] },
});

/** Of the regions `t` (code, digits): how the places, the circle and the standing teams of each stand now. */
export const STANDING = `cross join lateral (
  select coalesce(sum(p.places), 0)::int as places, coalesce(sum(p.places_staffed), 0)::int as places_staffed, coalesce(sum(p.sites), 0)::int as sites, coalesce(sum(p.sites_qualified), 0)::int as sites_qualified
  from places_now p where left(p.region_code, t.digits) = left(t.code, t.digits)) np
  cross join lateral (select coalesce(sum(q.population), 0)::int as point_population, coalesce(sum(q.population) filter (where q.covered), 0)::int as covered_population
    from points_now q where left(q.region_code, t.digits) = left(t.code, t.digits)) nq
  cross join lateral (select count(distinct s.category)::int as standing from volunteer_teams s where s.county_code = left(t.code, 6) and s.region_code = t.code and s.type = 'STANDING' and s.state = 'ACTIVE') nt`;

/** The two sources of it, for the counties `o` (county) and the parameters `rule` of the circle. */
export const standingSources = `places_now as materialized (select p.* from counties o cross join lateral lastmile_place_counts(o.county) p),
  points_now as materialized (select q.region_code, q.population, q.covered from counties o cross join rule cross join lateral lastmile_circle(o.county, rule.radius_metres, true, null) q)`;
