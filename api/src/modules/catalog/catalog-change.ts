import { PUBLIC } from '../../access/data-classes.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty, everyRow } from '../../reading/row.ts';
import { CATALOG_COLUMNS, CatalogChangeKind, CatalogField } from './catalog.codes.ts';
import { COUNTY_ARGUMENT, countySql, issueArgument, MOST_PROJECTS } from './frozen-sql.ts';

const differs = (column: string) => `a.${column} is distinct from b.${column}`;
const CHANGED = Object.entries(CATALOG_COLUMNS).map(([code, column]) => `case when ${differs(column)} then '${code}' end`).join(', ');

/** 清单的变动 (R9): what came, went and changed from one issue to another. */
@Readable('服务项目清单的变动 / Change between two issues of the service menu', {
  rows: { region: byCounty, team: byCounty, anonymous: everyRow },
  id: (row) => `'catalog-change-' || ${row.column('countyCode')} || '-' || ${row.column('fromIssue')} || '-' || ${row.column('toIssue')} || '-' || ${row.column('projectId')}`,
  source: (row) => `(with asked as materialized (select ${countySql(row)} as county, ${row.argument('from')}::integer as before, ${row.argument('to')}::integer as after),
      told as (select asked.county as county_code, asked.before as from_issue, asked.after as to_issue, coalesce(b.project_id, a.project_id) as project_id, coalesce(b.title, a.title) as title, coalesce(b.category, a.category) as category,
        case when a.project_id is null then 'ADDED' when b.project_id is null then 'REMOVED' else 'CHANGED' end as change,
        case when a.project_id is null or b.project_id is null then '{}'::text[] else array_remove(array[${CHANGED}], null) end as fields
        from asked cross join (lastmile_catalog(asked.county, asked.before) a full join lastmile_catalog(asked.county, asked.after) b on b.project_id = a.project_id)
        where asked.before is not null and asked.after is not null and (a.project_id is null or b.project_id is null or ${Object.values(CATALOG_COLUMNS).map(differs).join(' or ')}))
    select told.*, (row_number() over (order by told.change, told.category, told.title, told.project_id))::int as place from told order by place limit ${MOST_PROJECTS})`,
  rootList: {
    name: 'catalogChanges', description: `从一期清单到另一期的变动；没有变动为空；最多 ${MOST_PROJECTS} 行 / What changed from one issue of the menu to another; nothing when they are alike; at most ${MOST_PROJECTS} rows`, most: MOST_PROJECTS,
    arguments: { from: issueArgument('原来一期的期号 / Number of the earlier issue'), to: issueArgument('后来一期的期号 / Number of the later issue'), county: COUNTY_ARGUMENT },
  },
  defaultOrder: ['PLACE_ASC'],
})
export class CatalogChange {
  countyCode!: string;

  projectId!: string;

  @Open(PUBLIC, '原来一期 / Earlier issue')
  fromIssue!: number;

  @Open(PUBLIC, '后来一期 / Later issue')
  toIssue!: number;

  @Open(PUBLIC, '次序 / Its place', { sort: true })
  place!: number;

  @Open(PUBLIC, '变动 / Change', { type: () => CatalogChangeKind })
  change!: CatalogChangeKind;

  @Open(PUBLIC, '项目名称 / Title of the project')
  title!: string;

  @Open(PUBLIC, '改了哪些项 / What of it changed', { type: () => [CatalogField] })
  fields!: CatalogField[];
}
