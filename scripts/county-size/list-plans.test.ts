import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../api/src/access/viewer.ts';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../api/src/database/embedded-server.ts';
import { loginsBeside } from '../../api/src/database/wall/logins.ts';
import type { Plan } from '../../api/src/reading/plan.ts';
import { beginRead } from '../../api/src/reading/sessions.ts';
import { upgradeDatabase } from '../../api/src/upgrade-database.ts';
import { seatOf } from '../bench/seat.ts';
import { runDemo } from '../demo/run-demo.ts';
import { explainStatement } from '../explain-statement.ts';
import { letOwnerPastWall } from '../owner-past-wall.ts';
import { consoleLists } from './console-lists.ts';
import { planFaults } from './plan-faults.ts';

/**
 * At a county's size every list of the console is read off an index: no large table from end to end, no sort of more than what
 * its pages are made of. Row-level security is on, as in production. The plans are PostgreSQL's own, with real figures.
 */
const SECRET = 'a secret of the tests, long enough for all';
const TODAY = '2026-11-23', NOW = `${TODAY}T10:00:00+08:00`;
const LARGE = new Set(['demand_orders', 'dispatches', 'order_events', 'dispatch_volunteers', 'service_records', 'order_ratings', 'volunteers', 'team_memberships', 'training_results']);

const FAR_PAGES = 30;
/** One person here turns more pages in a second than the limit of a minute allows. */
const UNHURRIED = { LIMIT_BUCKET: '1000000000', LIMIT_RESTORE_PER_SECOND: '1000000000' };

const STATION = { waitingFor: { in: ['STATION', 'RECORDER'] } }, CENTRE = { waitingFor: { eq: 'CENTRE' } };
const BOARD = {
  waiting: CENTRE, review: { state: { eq: 'SUBMITTED' } }, dispatch: { state: { eq: 'PENDING_DISPATCH' } },
  overdue: { state: { in: ['SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED'] }, dueAt: { lt: NOW } },
  today: { state: { in: ['SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED'] }, dueAt: { gte: NOW, lt: '2026-11-23T16:00:00.000Z' } },
  again: { state: { eq: 'PENDING_DISPATCH' }, failedDispatches: { gte: 1 } }, offered: { state: { eq: 'DISPATCHED' } },
};

/** The totals beside the queue; the one that is shown has its own. */
const [other1, other2, other3, other4, other5, other6] = [BOARD.waiting, BOARD.review, BOARD.dispatch, BOARD.overdue, BOARD.today, BOARD.again];
const OTHERS = { opens: false, other1, other2, other3, other4, other5, other6 };

/** Who asks for each list, and for what, as its page does; `what` is the chip or filter. */
const ASKED: [list: string, who: string, what: string, variables: Record<string, unknown>][] = [
  ['DispatchQueue', 'operator', 'all that waits', { ...OTHERS, where: CENTRE }],
  ['DispatchQueue', 'operator', 'to review', { ...OTHERS, where: BOARD.review }],
  ['DispatchQueue', 'operator', 'overdue', { ...OTHERS, where: BOARD.overdue }],
  ['DispatchQueue', 'operator', 'declined before', { ...OTHERS, where: BOARD.again }],
  ['DispatchQueueMore', 'operator', 'all that waits', { where: CENTRE }],
  ['Todo', 'operator', 'all', { where: CENTRE }],
  ['Todo', 'operator', 'urgent', { where: { and: [CENTRE, { urgency: { in: ['URGENT', 'EMERGENCY'] } }] } }],
  ['Todo', 'operator', 'due soon', { where: { and: [CENTRE, { dueAt: { gte: NOW, lt: '2026-11-24T10:00:00+08:00' } }] } }],
  ['TodoAndApprovals', 'director', 'all', { where: CENTRE }],
  ['Todo', 'town', 'all', { where: STATION }],
  ['Todo', 'village', 'all', { where: STATION }],
  ['TodoOutcomes', 'city', 'on their way', { where: { dueAt: { isNull: false } } }],
  ['Orders', 'operator', 'all', { where: {} }],
  ['Orders', 'operator', 'closed', { where: { and: [{ state: { in: ['CLOSED'] } }] } }],
  ['Orders', 'operator', 'of a category', { where: { and: [{ category: { eq: 'LEGAL' } }] } }],
  ['Orders', 'operator', 'of a town', { where: { and: [{ regionCode: { within: '610528101000' } }] } }],
  ['OrdersToPick', 'operator', 'all', { where: {} }],
  ['Orders', 'town', 'all', { where: {} }],
  ['Orders', 'village', 'all', { where: {} }],
  ['OrdersOutcomes', 'city', 'all', { where: {} }],
  ['ExportRequests', 'operator', 'own', {}],
  ['OpenTasks', 'operator', 'own', {}],
  ['BackgroundTasks', 'operator', 'own', {}],
  ['RecentImports', 'operator', 'own', {}],
  ['OverdueOrders', 'city', 'overdue', { where: { dueAt: { lt: NOW } } }],
  ['FollowUpsDue', 'operator', 'visits due', {}],
  ['FollowUpsDue', 'town', 'visits due', {}],
  ['UnratedOrders', 'operator', 'not rated', {}],
  ['LowRatings', 'operator', 'low ratings', {}],
  ['LowRatings', 'town', 'low ratings', {}],
  ['Complaints', 'operator', 'open', { where: { state: { in: ['OPEN', 'ACCEPTED', 'HANDLING'] } }, orderBy: ['ENTERED_AT_ASC'] }],
  ['TeamOffers', 'leader', 'offers', {}],
  ['OpenPool', 'leader', 'the pool', {}],
  ['TeamTasks', 'leader', 'tasks', {}],
  ['FinishedOrders', 'leader', 'finished', {}],
  ['TeamMembers', 'leader', 'members', {}],
  ['KnownRequesters', 'village', 'a whole phone', { where: { requesterPhone: { eq: '13800138000' } } }],
  ['KnownRequesters', 'village', 'the last digits of a phone', { where: { requesterPhone: { contains: '8000' } } }],
  ['NamedVillages', 'operator', 'of a pasted list', { where: { name: { in: ['永安村', '永安村委会'] }, code: { within: '610528000000' }, level: { in: ['TOWN', 'VILLAGE'] } } }],
  ['BoardByState', 'operator', 'all', Object.fromEntries(['submitted', 'pending', 'dispatched', 'accepted', 'inService', 'confirming'].map((name) => [
    name, { state: { eq: { submitted: 'SUBMITTED', pending: 'PENDING_DISPATCH', dispatched: 'DISPATCHED', accepted: 'ACCEPTED', inService: 'IN_SERVICE' }[name] ?? 'AWAITING_CONFIRMATION' } },
  ]))],
  ['BoardByDay', 'operator', 'a week', { where: { dueAt: { gte: '2026-11-22T16:00:00.000Z', lt: '2026-11-29T16:00:00.000Z' } } }],
  ['OpenSupervisions', 'city', 'without a reply', { overdue: { dueAt: { lt: NOW } } }],
  ['Messages', 'operator', 'all', {}],
  ['UnreadMessages', 'leader', 'unread', {}],
  ['HelpContact', 'village', 'whom to call', {}],
  ['WhoSaw', 'operator', 'of an order', { objectId: '610528.01990000-0000-7000-8000-000000000001' }],
  ['AuditEvents', 'auditor', 'all', {}],
  ['AuditEvents', 'auditor', 'refused, of some days', { where: { and: [{ not: { outcome: { eq: 'OK' } } }, { at: { gte: '2026-11-20T00:00:00+08:00' } }] } }],
  ['RecordHistory', 'auditor', 'of an order', { objectId: '610528.01990000-0000-7000-8000-000000000001' }],
  ['StaffSessions', 'auditor', 'all', {}],
  ['Reveals', 'auditor', 'all', {}],
  ['Volunteers', 'operator', 'active', { where: { state: { eq: 'ACTIVE' } } }],
  ['Volunteers', 'operator', 'to review', { where: { state: { eq: 'PENDING' } } }],
  ['Volunteers', 'operator', 'all', { where: {} }],
  ['Volunteers', 'town', 'active', { where: { state: { eq: 'ACTIVE' } } }],
  ['Volunteers', 'village', 'active', { where: { state: { eq: 'ACTIVE' } } }],
  ['TrainingSessions', 'operator', 'all', {}],
  ['TrainingSessions', 'town', 'all', {}],
  ['TrainingCourses', 'operator', 'all', {}],
  ['CourseChoices', 'town', 'all', {}],
  ['Teams', 'operator', 'all', { where: { state: { in: ['ACTIVE', 'SUSPENDED'] } } }],
  ['Teams', 'town', 'without a leader', { where: { state: { in: ['ACTIVE', 'SUSPENDED'] }, leader: { isNull: true } } }],
  ['Lights', 'operator', 'of the county', { code: '610528000000' }],
  ['Places', 'operator', 'all', { where: { and: [{ active: { eq: true } }, { regionCode: { within: '610528000000' } }] } }],
  ['Places', 'town', 'without a person', { where: { and: [{ active: { eq: true }, hasPerson: { eq: false } }, { regionCode: { within: '610528101000' } }] } }],
  ['CountyBoundaries', 'town', 'all', {}],
  ['CirclePlaces', 'operator', 'of a town', { where: { active: { eq: true }, regionCode: { within: '610528101000' } } }],
  ['ResidentialPoints', 'operator', 'all', {}],
  ['ResidentialPoints', 'town', 'all', {}],
  ['RegionFigures', 'operator', 'of a year', { where: { year: { eq: 2026 }, regionCode: { within: '610528000000' } } }],
  ['EmployerUnits', 'operator', 'without a team', { where: { active: { eq: true }, hasTeam: { eq: false } } }],
  ['Exchanges', 'operator', 'all', { where: {} }],
  ['Organizations', 'operator', 'all', { where: {} }],
  ['Partnerships', 'operator', 'all', { where: {} }],
  ['Lecturers', 'operator', 'all', { where: {} }],
  ['PlacesToPost', 'operator', 'all', {}],
  ['Activities', 'operator', 'open', { where: { state: { eq: 'PUBLISHED' } }, orderBy: ['STARTS_AT_ASC'] }],
  ['ActivityRecords', 'town', 'to confirm', { id: '610528.01990000-0000-7000-8000-000000000001' }],
  ['WorkAssignments', 'operator', 'open', { where: { state: { in: ['ASSIGNED', 'ACCEPTED'] } }, orderBy: ['DUE_ON_ASC'] }],
  ['WorkAssignments', 'village', 'overdue', { where: { overdue: { eq: true } } }],
  ['WorkAssignments', 'leader', 'open', { where: { state: { in: ['ASSIGNED', 'ACCEPTED'] } } }],
  ['PlacesToAssign', 'operator', 'all', { region: '610528000000' }],
  ['TeamsToAssign', 'operator', 'all', {}],
  ['ServiceProjects', 'town', 'published', { where: { state: { eq: 'PUBLISHED' } } }],
  ['TeamsForProject', 'operator', 'all', {}],
  ['CatalogIssues', 'village', 'all', {}],
  ['ServiceResources', 'operator', 'all', { where: {} }],
  ['ProjectsToServe', 'town', 'all', {}],
  ['ActivitiesToServe', 'town', 'all', {}],
  ['OrdersToServe', 'town', 'all', {}],
  ['TeamsToOrganise', 'village', 'all', {}],
  ['PlacesForActivity', 'village', 'all', {}],
  ['PeopleToSignUp', 'village', 'all', {}],
  ['TeamsToLink', 'town', 'all', {}],
  ['UnitFigures', 'operator', 'of a unit', { unit: '610528.01990000-0000-7000-8000-000000000001' }],
  ['CountyParameters', 'system', 'all', {}],
  ['Accounts', 'security', 'all', {}],
  ['ScopePreview', 'security', 'a town', { code: '610528101000', below: { code: { within: '610528101000' }, level: { eq: 'VILLAGE' } } }],
  ['TeamChoices', 'security', 'first', {}],
  ['SlaRules', 'system', 'all', {}],
  ['DictionaryLabel', 'system', 'of a code', { dictionary: 'ServiceCategory', code: 'LEGAL' }],
  ['CalendarDays', 'system', 'from today', { from: TODAY }],
  ['Regions', 'operator', 'below the county', { where: { or: [{ parentCode: { eq: '610528000000' } }, { code: { eq: '610528000000' } }], level: { in: ['TOWN', 'VILLAGE'] } } }],
];

/**
 * Free text goes through the rows of the viewer's range: row-level security lets nothing that could tell of a row search an index
 * (reading/README.md). And the candidates of an order are worked out, not listed: the board's queue is looked at without them. What is similar is a list like `Orders`.
 */
const NOT_READ_OFF_AN_INDEX = ['Search', 'SearchWork', 'SearchDigits', 'PeopleToTrain', 'TeamsToJoin'];

const SEATS = {
  director: ['fuping.zhuren', 'COUNTY_DIRECTOR'], operator: ['fuping.caozuo', 'COUNTY_OPERATOR'], town: ['zhuangli.suo', 'TOWN_STAFF'], village: ['yongan.zhan', 'VILLAGE_STAFF'],
  leader: ['bangkun.duizhang', 'TEAM_LEADER'], city: ['weinan.dudao', 'CITY_OVERSEER'],
  auditor: ['fuping.shenji', 'AUDITOR'], security: ['fuping.anquan', 'SECURITY_ADMIN'], system: ['fuping.xitong', 'SYSTEM_ADMIN'],
} as const;

let server: EmbeddedServer;
let owner: pg.Client;
let application: pg.Client;
let app: App;
const cookies = new Map<string, string>();

beforeAll(async () => {
  server = await startEmbeddedServer({ folder: await mkdtemp(join(tmpdir(), 'lastmile-test-')), temporary: true, settings: { fsync: 'off' } });
  const url = server.urlOf('county');
  const maintenance = await connect(server.urlOf('postgres'));
  await maintenance.query('create database county');
  await maintenance.end();
  await upgradeDatabase(url);
  await runDemo({ databaseUrl: url, secret: SECRET, size: 'county', seed: '1', today: TODAY });
  owner = await connect(url);
  await letOwnerPastWall(owner);
  await owner.query('vacuum analyze');
  for (const [who, [login, role]] of Object.entries(SEATS)) cookies.set(who, (await seatOf(owner, login, role)).cookie);
  app = await buildApp(readConfig({ DATABASE_URL: url, LASTMILE_SECRET: SECRET, LOG_LEVEL: 'silent', ...UNHURRIED }));
  application = await connect(loginsBeside(url).app);
}, 600_000);
afterAll(async () => {
  await app.close();
  await Promise.all([owner.end(), application.end()]);
  await server.stop();
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

interface Read {
  plan: Plan;
  values: unknown[];
  viewer: Viewer;
  /** Where the next page begins; null on the last one. */
  next: string | null;
}

/** The statement by which a list is read. */
async function readOf(query: string, who: string, variables: object): Promise<Read> {
  const reads: Omit<Read, 'next'>[] = [];
  app.reader.onStatement = (plan, values, viewer) => reads.push({ plan, values, viewer });
  const answer = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: cookies.get(who)! }, payload: { query, variables } });
  expect(answer.json().errors).toBeUndefined();
  expect(reads).toHaveLength(1);
  const { pageInfo } = Object.values<{ pageInfo?: { hasNextPage: boolean; endCursor: string } }>(answer.json().data).find((list) => list?.pageInfo) ?? {};
  return { ...reads[0]!, next: pageInfo?.hasNextPage ? pageInfo.endCursor : null };
}

/** A page with more rows before it than may be looked through for one; or the last. */
async function pageFarFrom(first: Read, pageAfter: (cursor: string) => Promise<Read>): Promise<Read> {
  let page = first;
  for (let pages = 0; pages < FAR_PAGES && page.next; pages++) page = await pageAfter(page.next);
  return page;
}

/** The plan that PostgreSQL makes of it, with its real figures. */
async function explained({ plan, values, viewer }: Read): Promise<object> {
  const [found] = await explainStatement<[{ Plan: object }]>(application, { begin: beginRead(viewer, plan), text: plan.text, values }, 'analyze, timing off, format json');
  return found![0].Plan;
}

const LISTS = new Map(consoleLists().map(({ name, query }) => [name, query]));

test('every list of the console is looked at here', () => {
  expect([...new Set([...ASKED.map(([list]) => list), ...NOT_READ_OFF_AN_INDEX])].sort()).toEqual([...LISTS.keys()].sort());
});

describe.each([...LISTS.keys()].filter((list) => !NOT_READ_OFF_AN_INDEX.includes(list)))('%s', (list) => {
  test.each(ASKED.filter(([name]) => name === list))('%s for %s: %s', async (_list, who, _what, variables) => {
    const query = LISTS.get(list)!;
    const read = await readOf(query, who, variables);
    expect(planFaults(await explained(read), LARGE)).toEqual([]);
    if (!query.includes('$after')) return;
    const deep = await pageFarFrom(read, (after) => readOf(query, who, { ...variables, after }));
    expect(planFaults(await explained(deep), LARGE)).toEqual([]);
  });
});

test('what it looks for is found: a list without its index is read from end to end or sorted', async () => {
  const { plan, values } = await readOf(LISTS.get('Orders')!, 'operator', { where: {} });
  const begin = 'begin; drop index demand_orders_county_code_reported_at_id_index; drop index demand_orders_region_reported; drop index demand_orders_state_reported; drop index demand_orders_team_reported';
  const [found] = await explainStatement<[{ Plan: object }]>(owner, { begin, text: plan.text, values }, 'analyze, timing off, format json');
  expect(planFaults(found![0].Plan, LARGE)).not.toEqual([]);
}, 60_000);
