import { Int } from 'type-graphql';
import { INTERNAL } from '../../access/data-classes.ts';
import { Open } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import type { Row } from '../../reading/row.ts';
import { CANDIDATE_POINTS, FEWEST_RATINGS } from './candidate-points.ts';

export const CategoryMatch = dictionary('CategoryMatch', '类别匹配 / How the category of a team fits', {
  SAME: ['类别相同', 'Same category'], GENERAL: ['综合队伍', 'General team'], OTHER: ['类别不同', 'Other category'],
});
export type CategoryMatch = CodeOf<typeof CategoryMatch>;

export const Proximity = dictionary('Proximity', '地域远近 / How near a team is', {
  SAME_VILLAGE: ['同村（社区）', 'Same village'], SAME_TOWN: ['同镇（街道）', 'Same town'],
  IN_SERVICE_AREA: ['服务区域内', 'In its service area'], SAME_COUNTY: ['同县，服务区域外', 'Same county, outside its service area'],
});
export type Proximity = CodeOf<typeof Proximity>;

/** Who decides on a dispatch; the others have no use for the list. */
export const NOT_FOR = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'TOWN_STAFF', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'INTEGRATOR'] as const;

/** What speaks for and against a team that could take an order. */
export abstract class CandidateFacts {
  countyCode!: string;
  score!: number;
  linked!: boolean;
  categoryMatch!: CategoryMatch;
  proximity!: Proximity;
  openLoad!: number;
  weeklyCapacity!: number;
  ratingTenths!: number;
  ratingCount!: number;
  declinedBefore!: boolean;
}

/** Opens the fields of CandidateFacts in a class. */
export function OpenCandidateFacts(): ClassDecorator {
  return ({ prototype }) => {
    const open = (name: keyof CandidateFacts, description: string, type: () => unknown, sort = false) =>
      Open(INTERNAL, description, { type, ...(sort ? { sort } : {}) })(prototype as object, name);
    open('score', '得分，0 到 100 / Score, 0 to 100', () => Int, true);
    open('linked', '与需求地的阵地结对或派驻，且类别相符：排在前面 / Linked with a place where the order is, and of a fitting category: proposed first', () => Boolean, true);
    open('categoryMatch', '类别匹配 / Match of category', () => CategoryMatch);
    open('proximity', '地域远近 / Proximity', () => Proximity);
    open('openLoad', '本周在办单数 / Orders it has this week', () => Int);
    open('weeklyCapacity', '每周可接单数 / Orders it can take in a week', () => Int);
    open('ratingTenths', '历次评价均分 ×10；不足 5 次为空 / Mean rating times 10; null below 5 ratings', () => Int);
    open('ratingCount', '评价次数 / Number of ratings', () => Int);
    open('declinedBefore', '曾拒绝或未完成本单 / Declined or failed this order before', () => Boolean);
  };
}

/**
 * One row per order and active team of its county. What is known of a team is worked out once, however many orders.
 * @param which SQL condition on the orders `o`
 */
export function scoredCandidates(row: Row, which: string): string {
  const p = CANDIDATE_POINTS;
  return `(
    with teams as materialized (
      select t.*,
        (select count(*)::int from dispatches d where d.county_code = t.county_code and d.team_id = t.id
          and (d.state in ('OFFERED', 'ACCEPTED') or (d.state = 'FULFILLED' and d.offered_at >= date_trunc('week', now(), 'Asia/Shanghai')))) as open_load,
        r.rating_count, case when r.rating_count >= ${FEWEST_RATINGS} then r.rating_tenths end as rating_tenths
      from volunteer_teams t
      cross join lateral (select count(*)::int as rating_count, round(avg(q.overall) * 10)::int as rating_tenths
        from order_ratings q where q.county_code = t.county_code and q.team_id = t.id) r
      where t.county_code = ${row.viewer('countyLo')} and t.state = 'ACTIVE')
    select f.*, f.at_place and f.category_match <> 'OTHER' and not f.declined_before as linked, greatest(0, least(100,
        case f.category_match when 'SAME' then ${p.category.SAME} when 'GENERAL' then ${p.category.GENERAL} else ${p.category.OTHER} end
      + case f.proximity when 'SAME_VILLAGE' then ${p.proximity.SAME_VILLAGE} when 'SAME_TOWN' then ${p.proximity.SAME_TOWN}
          when 'IN_SERVICE_AREA' then ${p.proximity.IN_SERVICE_AREA} else ${p.proximity.SAME_COUNTY} end
      + round(${p.free} * greatest(0, 1 - f.open_load::numeric / greatest(1, f.weekly_capacity)))
      + coalesce(round(${p.rating} * (f.rating_tenths - 10) / 40.0), ${p.unrated})
      - case when f.declined_before then ${p.declinedBefore} else 0 end))::int as score
    from (
      select t.county_code, o.id as order_id, t.id as team_id, t.weekly_capacity, t.open_load, t.rating_count, t.rating_tenths,
        case when t.category = o.category and (o.category <> 'CUSTOM' or o.speciality is null or t.speciality = o.speciality) then 'SAME'
          when t.type in ('CORPS', 'DETACHMENT', 'SQUAD', 'UNIT') then 'GENERAL' else 'OTHER' end as category_match,
        case when t.region_code = o.region_code then 'SAME_VILLAGE'
          when left(t.region_code, 9) = left(o.region_code, 9) then 'SAME_TOWN'
          when exists (select 1 from unnest(t.service_area_codes) a where a in
            (o.region_code::text, rpad(left(o.region_code, 9), 12, '0'), rpad(o.county_code, 12, '0'))) then 'IN_SERVICE_AREA'
          else 'SAME_COUNTY' end as proximity,
        exists (select 1 from team_place_links k join places p on p.county_code = k.county_code and p.id = k.place_id
          where k.county_code = o.county_code and k.team_id = t.id and p.active and p.region_code = o.region_code
            and k.from_day <= today.day and (k.until_day is null or k.until_day >= today.day)) as at_place,
        exists (select 1 from dispatches d where d.county_code = o.county_code and d.order_id = o.id and d.team_id = t.id
          and d.state in ('DECLINED', 'EXPIRED', 'FAILED')) as declined_before
      from demand_orders o
      join teams t on t.county_code = o.county_code
      cross join (select (now() at time zone 'Asia/Shanghai')::date as day) today
      where o.county_code = ${row.viewer('countyLo')} and ${which}
        and o.region_code >= ${row.viewer('lo')} and o.region_code < ${row.viewer('hi')}
    ) f
  )`;
}
