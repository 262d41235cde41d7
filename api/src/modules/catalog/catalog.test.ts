import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { addProject } from '../projects/add-project.ts';
import { advanceProject } from '../projects/advance-project.ts';
import { editProject } from '../projects/edit-project.ts';
import type { ServiceProject } from '../projects/service-project.ts';
import type { CatalogIssue } from './catalog-issue.ts';
import { issueCatalog } from './issue-catalog.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

type Who = keyof World['viewers'];
const facts = (given: object = {}) => ({
  title: '家电义务维修', kind: 'INCLUSIVE', category: 'SCIENCE', regionCode: CODES.fuping, teamId: globalId(world.teams.relief), leaderName: '刘队长', audience: '全县居民', content: '上门修小家电',
  requirements: '持证电工', mode: 'ON_DEMAND', schedule: '周一至周五', publicPhone: '0913-8221234', ...given,
});
const draft = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], addProject, facts(given) as never)).project as ServiceProject;
const edit = (project: ServiceProject, given: object) => world.act(world.viewers.operator, editProject, { projectId: globalId(project), ...facts(given) } as never);
const step = (project: ServiceProject, which: 'PUBLISH' | 'WITHDRAW') => world.act(world.viewers.operator, advanceProject, { projectId: globalId(project), step: which });
const published = async (given: object = {}) => {
  const project = await draft(given);
  await step(project, 'PUBLISH');
  return project;
};
const issue = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], issueCatalog, given)).issue as CatalogIssue;
const menu = async (version: number | null, who: Who | null = 'village', county?: string) => (await app.ask<{ serviceCatalog: { title: string }[] }>(who, `query ($version: Int, $county: RegionCode) {
  serviceCatalog(version: $version, county: $county) { issueNo title kind category teamName audience content requirements mode schedule regionCode publicPhone }
}`, { version, county })).serviceCatalog;
const titles = async (...asked: Parameters<typeof menu>) => (await menu(...asked)).map(({ title }) => title).sort();

describe('a project (R3, R46)', () => {
  test('is a draft until it says who, what and how; the refusal names what is empty', async () => {
    for (const [field, zh] of [['teamId', '承担的队伍（谁来做）'], ['leaderName', '负责人（谁来做）'], ['audience', '服务对象（做什么）'], ['content', '服务内容（做什么）'], ['requirements', '服务要求（做什么）'], ['mode', '服务方式（怎样做）'], ['schedule', '服务时间（怎样做）']]) {
      const project = await draft({ [field!]: null });
      await expect(step(project, 'PUBLISH'), field).rejects.toMatchObject({ code: 'INVALID_INPUT', message: `请先填写${zh}，再发布` });
    }
    const project = await published();
    await refused(edit(project, { content: null }), 'INVALID_INPUT');
    await refused(step(project, 'PUBLISH'), 'WRONG_STATE');
    await step(project, 'WITHDRAW');
    await refused(step(project, 'WITHDRAW'), 'WRONG_STATE');
    await refused(draft({}, 'town'), 'FORBIDDEN');
    await refused(draft({ teamId: globalId(world.teams.suspended) }), 'WRONG_STATE');
  });
});

describe('R9 the menu', () => {
  test('is issued from what is published; an issue stays as it was, and one is told from the other', async () => {
    await refused(issue(), 'WRONG_STATE');
    const [repair, haircut] = [await published(), await published({ title: '上门理发', category: 'POVERTY_RELIEF' })];
    await published({ title: '手机课堂', category: 'EDUCATION' });
    await draft({ title: '还没想好' });
    expect(await issue({ note: '第一期' })).toMatchObject({ issueNo: 1, projectCount: 3, note: '第一期', issuerName: world.viewers.operator.displayName });
    const first = await menu(1);
    expect(first.find(({ title }) => title === '家电义务维修')).toEqual({
      issueNo: 1, title: '家电义务维修', kind: 'INCLUSIVE', category: 'SCIENCE', teamName: world.teams.relief.name, audience: '全县居民', content: '上门修小家电', requirements: '持证电工', mode: 'ON_DEMAND', schedule: '周一至周五', regionCode: CODES.fuping, publicPhone: '0913-8221234',
    });

    await edit(repair, { content: '上门修小家电，换灯', schedule: '每天' });
    await step(haircut, 'WITHDRAW');
    await published({ title: '暑期托管', category: 'EDUCATION' });
    expect(await menu(1), 'nothing of it changes until the next issue').toEqual(first);
    expect(await issue()).toMatchObject({ issueNo: 2, projectCount: 3 });
    expect(await menu(1)).toEqual(first);
    expect(await titles(2)).toEqual(['家电义务维修', '手机课堂', '暑期托管']);
    expect(await menu(null), 'the newest, when no number is asked for').toEqual(await menu(2));
    expect(await menu(3)).toEqual([]);

    const { catalogChanges } = await app.ask<{ catalogChanges: { change: string }[] }>('village', '{ catalogChanges(from: 1, to: 2) { change title fields } }');
    expect(catalogChanges.sort((a, b) => (a.change < b.change ? -1 : 1))).toEqual([
      { change: 'ADDED', title: '暑期托管', fields: [] }, { change: 'CHANGED', title: '家电义务维修', fields: ['CONTENT', 'SCHEDULE'] }, { change: 'REMOVED', title: '上门理发', fields: [] },
    ]);
    expect((await app.ask<{ catalogChanges: object[] }>('village', '{ catalogChanges(from: 2, to: 2) { title } }')).catalogChanges).toEqual([]);
  });

  test('is everybody\'s to read, who is not signed in included, by the county; another county\'s people see it the same way', async () => {
    expect(await titles(1, null, CODES.fuping)).toEqual(['上门理发', '家电义务维修', '手机课堂']);
    expect(await titles(1, null)).toEqual([]);
    expect(await titles(1, 'city', CODES.fuping)).toHaveLength(3);
    expect(await titles(1, 'puchengOperator')).toEqual([]);
    expect(await titles(1, 'puchengOperator', CODES.fuping), 'nobody reaches into another county by an argument').toEqual([]);
    const { catalogIssues } = await app.ask<{ catalogIssues: { nodes: object[] } }>(null, '{ catalogIssues { nodes { issueNo projectCount } } }');
    expect(catalogIssues.nodes).toEqual([{ issueNo: 2, projectCount: 3 }, { issueNo: 1, projectCount: 3 }]);
  });

  test('two that are issued at the same moment get two numbers', async () => {
    const numbers = (await Promise.all([issue(), issue()])).map(({ issueNo }) => issueNo).sort();
    expect(numbers).toEqual([3, 4]);
  });

  test('nobody changes what was issued, not even the verbs\' own role', async () => {
    const grants = await world.orm.em.fork().getConnection().execute<{ table_name: string }[]>(`select table_name from information_schema.role_table_grants where grantee = 'lastmile_verb' and privilege_type in ('UPDATE', 'DELETE') and table_name in ('frozen_projects', 'catalog_issues')`);
    expect(grants).toEqual([]);
  });
});
