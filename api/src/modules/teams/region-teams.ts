import { WITHOUT_FIGURES, FIGURE_ROLES } from '../../access/figure-roles.ts';
import { INTERNAL } from '../../access/data-classes.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region, RegionLevel } from '../regions/region.ts';
import { standingNeededSql } from './standing-needed.ts';
import { ServiceCategory } from './team.codes.ts';

const STANDING = Object.keys(ServiceCategory).filter((code) => code !== 'CUSTOM');

beyond({
  name: 'lastmile_region_teams', roles: FIGURE_ROLES, parameters: 'county bpchar', returns: 'table (region_code bpchar, led boolean, standing text[])',
  body: `select t.region_code, coalesce(bool_or(t.type in ('DETACHMENT', 'SQUAD') and t.leader_id is not null), false), coalesce(array_agg(distinct t.category) filter (where t.type = 'STANDING'), '{}')
    from volunteer_teams t where t.county_code = county and t.state = 'ACTIVE' group by 1`,
  reads: { volunteer_teams: ['county_code', 'region_code', 'type', 'category', 'state', 'leader_id'] },
});

/**
 * 镇村队伍: of each region below the viewer's whether its detachment or squad has a leader (R25), and which standing categories it
 * lacks (R28, R33).
 */
@Readable('镇村队伍 / Teams of a region', {
  rows: { region: byCounty, except: [...WITHOUT_FIGURES, 'PROVINCE_OVERSEER', 'CITY_OVERSEER'] },
  id: (row) => `'teams-' || ${row.column('regionCode')}`,
  source: (row) => `(select ${row.viewer('countyLo')}::bpchar as county_code, r.code as region_code, r.level, coalesce(g.led, false) as led, g.standing as there,
      array(select c from unnest(array['${STANDING.join("', '")}']) with ordinality s(c, place) where not c = any(coalesce(g.standing, '{}')) order by place) as missing,
      least(cardinality(coalesce(g.standing, '{}')), n.needed)::int as standing, n.needed as standing_needed
    from regions r left join lastmile_region_teams(${row.viewer('countyLo')}::bpchar) g on g.region_code = r.code
    cross join lateral (select ${standingNeededSql(`${row.viewer('countyLo')}::bpchar`, 'r.level')} as needed) n
    where r.code >= ${row.viewer('lo')} and r.code < ${row.viewer('hi')} and r.valid_to is null and r.level = coalesce(${row.argument('level')}::text, 'TOWN'))`,
  rootList: {
    name: 'regionTeams', description: '镇村队伍：有没有负责人，缺哪些常备队 / Teams of the regions below: whether they are led, and which standing categories are missing', most: 400,
    arguments: { level: { type: () => RegionLevel, description: '层级，默认镇（街道）/ Level; default towns' } },
  },
  defaultOrder: ['REGION_CODE_ASC'],
})
export class RegionTeams {
  countyCode!: string;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode, sort: true })
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '层级 / Level', { type: () => RegionLevel })
  level!: RegionLevel;

  @Open(INTERNAL, '支队或分队有负责人 / Its detachment or squad has a leader')
  led!: boolean;

  @Open(INTERNAL, '已有的常备队类别数，最多计到应有数 / Standing categories there are, counted up to those needed')
  standing!: number;

  @Open(INTERNAL, '应有的常备队类别数 / Standing categories needed')
  standingNeeded!: number;

  @Open(INTERNAL, '还没有的常备队类别 / Standing categories that are missing', { type: () => [ServiceCategory] })
  missing!: ServiceCategory[];
}
