import { PUBLIC } from '../../access/data-classes.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty, everyRow } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { ProjectKind, ServiceMode } from '../projects/project.codes.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { COUNTY_ARGUMENT, countySql, issueArgument, MOST_PROJECTS } from './frozen-sql.ts';

/** 服务项目清单 (R9): what one issue says, by category, exactly as it was issued. */
@Readable('服务项目清单中的项目 / Project in an issue of the service menu', {
  rows: { region: byCounty, team: byCounty, anonymous: everyRow },
  id: (row) => `'catalog-' || ${row.column('countyCode')} || '-' || ${row.column('issueNo')} || '-' || ${row.column('projectId')}`,
  source: (row) => `(with asked as materialized (select ${countySql(row)} as county, ${row.argument('version')}::integer as issue)
    select asked.county as county_code, c.*, (row_number() over (order by c.category, c.title, c.project_id))::int as place
    from asked cross join lateral lastmile_catalog(asked.county, asked.issue) c order by place limit ${MOST_PROJECTS})`,
  rootList: {
    name: 'serviceCatalog', description: `一期服务项目清单，按类别；不填期号为最新一期；最多 ${MOST_PROJECTS} 个项目 / One issue of the service menu by category, the newest without a number; at most ${MOST_PROJECTS} projects`, most: MOST_PROJECTS,
    arguments: { version: issueArgument('期号 / Number of the issue'), county: COUNTY_ARGUMENT },
  },
  defaultOrder: ['PLACE_ASC'],
})
export class CatalogEntry {
  countyCode!: string;

  projectId!: string;

  @Open(PUBLIC, '期号 / Number of the issue')
  issueNo!: number;

  @Open(PUBLIC, '次序 / Its place', { sort: true })
  place!: number;

  @Open(PUBLIC, '名称 / Title')
  title!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => ProjectKind })
  kind!: ProjectKind;

  @Open(PUBLIC, '服务类别 / Category', { type: () => ServiceCategory })
  category!: ServiceCategory;

  @Open(PUBLIC, '承担的队伍 / Team that does it')
  teamName!: string;

  @Open(PUBLIC, '服务对象 / For whom')
  audience!: string;

  @Open(PUBLIC, '服务内容 / What is done')
  content!: string;

  @Open(PUBLIC, '服务要求 / What is required')
  requirements!: string;

  @Open(PUBLIC, '服务方式 / Mode of service', { type: () => ServiceMode })
  mode!: ServiceMode;

  @Open(PUBLIC, '服务时间 / When')
  schedule!: string;

  @Open(PUBLIC, '服务范围的区划代码 / Region that it serves', { type: () => RegionCode })
  regionCode!: string;

  @Open(PUBLIC, '咨询电话 / Phone for questions', { required: false, type: () => String })
  publicPhone?: string | null;
}
