import { beyond } from '../../reading/beyond.ts';
import { Int } from 'type-graphql';
import type { Row } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { CATALOG_COLUMNS } from './catalog.codes.ts';

const COLUMNS = Object.values(CATALOG_COLUMNS);

/** At most so many projects are in one issue. */
export const MOST_PROJECTS = 300;

beyond({
  name: 'lastmile_catalog', parameters: 'county bpchar, issue integer',
  returns: `table (issue_no integer, project_id uuid, ${COLUMNS.map((column) => `${column} ${column === 'region_code' ? 'bpchar' : 'text'}`).join(', ')})`,
  body: `select f.issue_no, f.project_id, ${COLUMNS.map((column) => `f.${column}`).join(', ')} from frozen_projects f
    where f.county_code = county and f.issue_no = coalesce(issue, (select max(i.issue_no) from catalog_issues i where i.county_code = county))`,
  reads: { frozen_projects: ['county_code', 'issue_no', 'project_id', ...COLUMNS], catalog_issues: ['county_code', 'issue_no'] },
});

/** Whose menu: the viewer's own county; who sees several, or is not signed in, names one. */
export const COUNTY_ARGUMENT = { type: () => RegionCode, description: '哪个县，不填为本县；未登录和省市须填 / Which county, one\'s own when left out; needed by the public and by overseers', bind: (code: unknown) => String(code).slice(0, 6) };
export const issueArgument = (description: string) => ({ type: () => Int, description });
export const countySql = (row: Row) => `coalesce(${row.argument('county')}::text, ${row.viewer('countyLo')}::text)::bpchar`;
