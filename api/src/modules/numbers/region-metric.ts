import { INTERNAL } from '../../access/data-classes.ts';
import { WITHOUT_FIGURES } from '../../access/figure-roles.ts';
import type { Role } from '../../access/roles.ts';
import { Open, OpenOne, Readable, type ReportArgument } from '../../reading/declare.ts';
import { byCounty, spansCounties, type Row } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { SMALL_CELL } from '../../reading/small-cells.ts';
import { walkingRuleSql } from '../circle/circle-source.ts';
import { Region, RegionLevel } from '../regions/region.ts';
import { parameterSql } from '../settings/parameter-bounds.ts';
import { standingNeededSql } from '../teams/standing-needed.ts';
import { METRICS, type MetricDefinition } from './metric-definitions.ts';
import { MetricCode, MetricGap, MetricUnit } from './metric.codes.ts';
import { STANDING, standingSources } from './standing-counts.ts';
import { YEAR_ARGUMENT, yearSql } from './year-argument.ts';
import { YEAR_COUNTS } from './year-counts.ts';

const MOST_ROWS = 800;

const summed = (year: string, alias: string) =>
  `cross join lateral (select ${YEAR_COUNTS.map((name) => `coalesce(sum(y.${name}), 0)::int as ${name}`).join(', ')} from counted y where y.year = ${year} and left(y.region_code, t.digits) = left(t.code, t.digits)) ${alias}`;
/** What was entered for the region and the year; of a city or province without a figure of its own, those of its counties together. */
const entered = (year: string, alias: string) => `left join lateral (
    select f.resident_population as residents, f.in_service_party_members as party_members, f.source_note, f.demo, 0 as rank from region_figures f where f.region_code = t.code and f.year = ${year}
    union all select sum(f.resident_population)::int, sum(f.in_service_party_members)::int, '各县区合计', bool_or(f.demo), 1 from region_figures f join regions r on r.code = f.region_code
      where t.digits < 6 and r.level = 'COUNTY' and left(f.region_code, t.digits) = left(t.code, t.digits) and f.year = ${year} having count(*) > 0
    order by rank limit 1) ${alias} on true`;

/** One row of each metric for a region, with last year's beside it. */
function metricRows(role: Role): string {
  return `cross join lateral (values ${Object.entries(METRICS).map(([code, metric], at) => metricRow(code, metric, at, spansCounties(role))).join(',\n')})
    m (place, metric, unit, target, numerator, denominator, last_numerator, last_denominator, source_note, demo, withheld, entered, definition, definition_english)`;
}

/** `few`: counts of few people are withheld (access §2). */
function metricRow(code: string, metric: MetricDefinition, at: number, few: boolean): string {
  const { unit, target, people, yearly, entered: figure = false, definition } = metric;
  const ofLastYear = (sql: string) => sql.replaceAll('c.', 'l.').replaceAll('d.', 'e.');
  const hidden = people && few ? [people, ...(metric.denominator.startsWith('c.') ? [metric.denominator] : [])].map(small).join(' or ') : 'false';
  const parts = (hide: string, of: (sql: string) => string) => `case when not (${hide}) then ${of(metric.numerator)} end, ${metric.denominator.startsWith('c.') ? `case when not (${hide}) then ${of(metric.denominator)} end` : of(metric.denominator)}`;
  const text = (words: string) => `'${words.replaceAll("'", "''").replaceAll(/\{(.*?)\}/g, (_, sql: string) => `' || ${sql} || '`)}'`;
  return `(${at}, '${code}', '${unit}', ${target ?? 'null'}::int, ${parts(hidden, (sql) => sql)}, ${yearly ? parts(ofLastYear(hidden), ofLastYear) : 'null::int, null::int'},
    ${metric.denominator.startsWith('d.') ? 'd.source_note, d.demo' : 'null, null::boolean'}, ${hidden}, ${figure}, ${definition.map(text).join(', ')})`;
}

const small = (count: string) => `coalesce(${count} between 1 and ${SMALL_CELL - 1}, false)`;

/** Tenths of a per cent, or of an hour. Nothing where the parts cannot be. */
const value = (numerator: string, denominator: string) => `case when ${denominator} > 0 and not (m.entered and ${numerator} > ${denominator}) then round(${numerator} * case m.unit when 'HOURS' then 10.0 / 60 else 1000.0 end / ${denominator})::int end`;

/**
 * 指标 (domain §5): each metric of the viewer's region and of those of a level below it, for a calendar year in Asia/Shanghai, with its
 * parts, last year's value, the target of the policy and the source of what was entered. Equal to the lists behind it
 * (test/reading/numbers.test.ts).
 */
@Readable('指标 / Metric of a region', {
  rows: { region: byCounty, except: WITHOUT_FIGURES },
  id: (row) => `'metric-' || ${row.column('regionCode')} || '-' || ${row.column('year')} || '-' || ${row.column('metric')}`,
  source: (row) => metricsSql(row),
  rootList: {
    name: 'metrics', description: `指标：本区域，以及所选层级的各区划；最多 ${MOST_ROWS} 行，看村一级时请用 only 指定一个指标 / Metrics of the own region, and of those of a level below it; at most ${MOST_ROWS} rows: with many regions name one by "only"`, most: MOST_ROWS,
    arguments: {
      year: YEAR_ARGUMENT,
      level: { type: () => RegionLevel, description: '下级层级，不填只有本区域 / Level below; the own region alone when left out' },
      within: { type: () => RegionCode, description: '只看该区划及其下级 / Only this region and those below it' },
      only: { type: () => MetricCode, description: '只看这一个指标 / Only this metric' },
      withoutCadres: { type: () => Boolean, description: '群众参与率不计领导干部 / Leave leader cadres out of the residents who serve' },
    } satisfies Record<string, ReportArgument>,
  },
  defaultOrder: ['REGION_CODE_ASC', 'PLACE_ASC'],
})
export class RegionMetric {
  countyCode!: string;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode, sort: true })
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '层级 / Level', { type: () => RegionLevel })
  level!: RegionLevel;

  @Open(INTERNAL, '年份 / Year')
  year!: number;

  @Open(INTERNAL, '次序 / Its place among the metrics', { sort: true })
  place!: number;

  @Open(INTERNAL, '指标 / Metric', { type: () => MetricCode })
  metric!: MetricCode;

  @Open(INTERNAL, '单位 / Unit', { type: () => MetricUnit })
  unit!: MetricUnit;

  @Open(INTERNAL, '分子：人数或数量；时长为分钟 / Numerator: people or things; of hours, minutes')
  numerator!: number;

  @Open(INTERNAL, '分母 / Denominator')
  denominator!: number;

  @Open(INTERNAL, '数值 ×10：百分比或小时的十分之一 / Value times 10: tenths of a per cent or of an hour')
  valueTenths!: number;

  @Open(INTERNAL, '上年数值 ×10 / Last year\'s value times 10')
  lastYearTenths!: number;

  @Open(INTERNAL, '目标：百分比或小时 / Target: per cent or hours')
  target!: number;

  @Open(INTERNAL, '达标；没有目标或没有数值时为空 / Reaches its target; null without one, and without a value')
  met!: boolean;

  @Open(INTERNAL, '没有数值的原因 / Why it has no value', { type: () => MetricGap })
  gap!: MetricGap;

  @Open(INTERNAL, '分母来源 / Source of the denominator')
  sourceNote!: string;

  @Open(INTERNAL, '分母为演示数据 / The denominator is a demo figure')
  demo!: boolean;

  @Open(INTERNAL, '口径 / Definition, in Chinese')
  definition!: string;

  @Open(INTERNAL, '口径（英文）/ Definition, in English')
  definitionEnglish!: string;
}

function metricsSql(row: Row): string {
  const [lo, hi] = [row.viewer('lo'), row.viewer('hi')];
  const withoutCadres = `coalesce(${row.argument('withoutCadres')}::boolean, false)`;
  const within = row.argument('within'), only = row.argument('only');
  return `(
    with asked as materialized (select ${yearSql(row)} as year, coalesce(${within}::text, ${lo}::text)::bpchar as seat, ${only}::text as only_metric, ${withoutCadres} as without_cadres),
    told as materialized (select r.code, r.level, case r.level when 'PROVINCE' then 2 when 'CITY' then 4 when 'COUNTY' then 6 when 'TOWN' then 9 else 12 end as digits
      from regions r cross join asked where r.code >= ${lo} and r.code < ${hi} and r.valid_to is null
        and (r.code = asked.seat or (r.level = ${row.argument('level')}::text and r.code like case when asked.seat like '__0000000000' then left(asked.seat, 2) when asked.seat like '%00000000' then left(asked.seat, 4)
          when asked.seat like '%000000' then left(asked.seat, 6) when asked.seat like '%000' then left(asked.seat, 9) else asked.seat end || '%'))),
    counties as materialized (select distinct left(r.code, 6)::bpchar as county from regions r where r.code >= ${lo} and r.code < ${hi} and r.level in ('COUNTY', 'TOWN', 'VILLAGE') and r.valid_to is null),
    counted as materialized (select y.* from counties o cross join asked cross join lateral lastmile_year_counts(o.county, asked.year, asked.without_cadres) y),
    rule as materialized ${walkingRuleSql(row)},
    ${standingSources}
    select left(t.code, 6) as county_code, t.code as region_code, t.level, asked.year, m.*, ${value('m.numerator', 'm.denominator')} as value_tenths, ${value('m.last_numerator', 'm.last_denominator')} as last_year_tenths,
      case when m.denominator > 0 and m.numerator is not null and not (m.entered and m.numerator > m.denominator) then m.numerator >= m.target::bigint * m.denominator * case m.unit when 'HOURS' then 60 else 0.01 end end as met,
      case when m.withheld then 'WITHHELD' when m.denominator is null then 'NO_DENOMINATOR' when m.denominator = 0 then 'NOTHING_YET' when m.entered and m.numerator > m.denominator then 'OVER_DENOMINATOR' end as gap
    from told t cross join asked cross join rule
    ${summed('asked.year', 'c')} ${summed('asked.year - 1', 'l')} ${entered('asked.year', 'd')} ${entered('asked.year - 1', 'e')} ${STANDING}
    cross join lateral (select np.*, nq.*, nt.*, ${standingNeededSql('left(t.code, 6)', 't.level')} as standing_needed, ${parameterSql('left(t.code, 6)', 'VILLAGE_SERVICES_PERCENT')} as village_services_percent, rule.minutes, rule.metres_per_minute as metres, rule.detour_percent as detour, rule.radius_metres as radius) n
    ${metricRows(row.role)}
    where (asked.only_metric is null or m.metric = asked.only_metric) and not (m.metric = 'STANDING_TEAMS' and t.digits < 6)
    order by t.code, m.place limit ${MOST_ROWS})`;
}
