import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { ServiceProject } from '../projects/service-project.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { CatalogIssue } from './catalog-issue.ts';
import { IssueCatalogInput } from './catalog.inputs.ts';
import { MOST_PROJECTS } from './frozen-sql.ts';
import { FrozenProject } from './frozen-project.ts';

/** 发布清单 (R9): all published projects as they are now, under the county's next number. @throws Refusal WRONG_STATE, INVALID_INPUT */
export async function issueCatalog(deed: Deed, given: IssueCatalogInput): Promise<Outcome> {
  demand(deed, 'PROJECT_MANAGE');
  const { note } = checked(IssueCatalogInput, given);
  const { em, viewer, now } = deed;
  const countyCode = viewer.counties.lo;
  // Two at once get two numbers.
  await lockKey(em, `catalog ${countyCode}`);
  const projects = await em.find(ServiceProject, { countyCode, state: 'PUBLISHED' }, { populate: ['team'] });
  if (projects.length === 0) throw new Refusal('WRONG_STATE', ['input'], '还没有已发布的项目，请先发布项目');
  if (projects.length > MOST_PROJECTS) throw new Refusal('WRONG_STATE', ['input'], `一期清单最多 ${MOST_PROJECTS} 个项目，请先撤下过期的项目`);
  const [last] = await em.find(CatalogIssue, { countyCode }, { orderBy: { issueNo: 'desc' }, limit: 1 });
  const issue = Object.assign(new CatalogIssue(), {
    countyCode, issueNo: (last?.issueNo ?? 0) + 1, issuedOn: shanghaiDay(now), projectCount: projects.length, note: note ?? null, issuerName: viewer.displayName,
  } satisfies Partial<CatalogIssue>);
  em.persist([issue, ...projects.map((project) => frozen(project, issue))]);
  await em.flush();
  return { issue };
}

/** A published project has all of it (R3). */
function frozen({ countyCode, id, title, kind, category, audience, content, requirements, mode, schedule, team, regionCode, publicPhone }: ServiceProject, { issueNo }: CatalogIssue): FrozenProject {
  return Object.assign(new FrozenProject(), {
    countyCode, issueNo, projectId: id, title, kind, category, audience: audience!, content: content!, requirements: requirements!, mode: mode!, schedule: schedule!, teamName: team!.name, regionCode, publicPhone: publicPhone ?? null,
  } satisfies Partial<FrozenProject>);
}
