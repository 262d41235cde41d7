import type { Role } from '../../src/access/roles.ts';

/** One place in a source that is changed while it is loaded. */
export interface Edit {
  /** Below api/src. */
  file: string;
  /** Text that stands exactly once in the file. */
  find: string;
  replace: string;
}

/** A mistake that somebody could make, seeded into the sources while they are loaded. The sources themselves hold no switch. */
export interface Fault extends Edit {
  name: string;
  /** Bypass class of reliability §1.1 that it opens. */
  opens: string;
  /** Further places that the same mistake stands in. */
  also?: Edit[];
  /** The tests that must turn red: a file below api, and a part of the titles of its tests, joined by " > ". */
  caughtBy: Catch;
}

export interface Catch {
  file: string;
  only: string;
  /** What the test reads from its environment. */
  env?: Record<string, string>;
}

/** The differential of two worlds finds it by itself, among operations that nobody wrote. */
function byFuzz(role: Role | `${Role} for ${Role}`): Catch {
  return { file: 'test/access/two-worlds.test.ts', only: 'any query', env: { FUZZ_ROLE: role, FUZZ_SEED: '1', FUZZ_COUNT: '400' } };
}

/** With row-level security off (test/wall-off.ts): the reading door has to hold alone, and a hole in it shows. */
const BEHIND_NO_WALL = { WALL: 'off' };

function withoutWall(caught: Catch): Catch {
  return { ...caught, env: { ...caught.env, ...BEHIND_NO_WALL } };
}

const WALK = 'test/access/walk.test.ts', HIDDEN = 'test/access/hidden-values.test.ts', PLANS = 'test/reading/plans.test.ts', WALL = 'test/wall/wall.test.ts';

export const FAULTS: Fault[] = [
  { name: 'lists forget the row condition', opens: 'B13', file: 'reading/connection.ts', find: 'exists: selection.exists(type, row), asked', replace: "exists: 'true', asked",
    caughtBy: withoutWall(byFuzz('CITY_OVERSEER')) },
  { name: 'totals count rows outside the scope', opens: 'B6', file: 'reading/connection.ts', find: ' where ${every({ exists: part, asked })}`).join(', replace: '`).join(',
    caughtBy: withoutWall(byFuzz('TEAM_LEADER')) },
  { name: 'node forgets the row condition', opens: 'B13', file: 'reading/select.ts', find: '${globalKeySql(type, row, key)} and (${this.exists(type, row)})', replace: '${globalKeySql(type, row, key)}',
    caughtBy: withoutWall({ file: WALK, only: 'VILLAGE_STAFF × DemandOrder > node' }) },
  { name: 'node forgets the county of an id', opens: 'B13', file: 'reading/select.ts', find: '${row.alias}.county_code = ${county} and ${byId}', replace: '${byId}',
    caughtBy: withoutWall({ file: HIDDEN, only: 'B13: COUNTY_OPERATOR' }) },
  { name: 'nodes answer in another order than asked', opens: 'B13', file: 'reading/roots.ts', find: "'k.place')", replace: "'k.place desc')",
    caughtBy: { file: WALK, only: 'TOWN_STAFF × DemandOrder > node' } },
  { name: 'a relation to one row forgets the row condition', opens: 'B2', file: 'reading/select.ts', find: 'on ${on} and (${this.exists(target, related)})', replace: 'on ${on}',
    caughtBy: withoutWall({ file: WALK, only: 'TEAM_LEADER × Dispatch > relation order' }) },
  { name: 'a filter by a relation forgets the row condition of its target', opens: 'B2', file: 'reading/filter.ts', find: 'where ${join} and (${condition(related)})${more}', replace: 'where ${join}${more}',
    caughtBy: withoutWall({ file: HIDDEN, only: 'TEAM_LEADER × Dispatch > B2: a relation' }) },
  { name: 'candidate teams are told to everybody', opens: 'B8', file: 'modules/orders/team-candidate.ts', find: 'rows: { region: byCounty, except: [...NOT_FOR] }', replace: 'rows: { region: byCounty }',
    caughtBy: { file: WALK, only: 'TOWN_STAFF: schema' } },
  { name: 'a mask is left out', opens: 'B8', file: 'reading/values.ts', find: "case 'mask': return masked(field.mask, value, full);", replace: "case 'mask': return full();",
    caughtBy: { file: WALK, only: 'COUNTY_OPERATOR × DemandOrder > root list' } },
  { name: 'a preview shows what its role would see, and more than its own', opens: 'B8', file: 'reading/values.ts', find: 'return LOOKS.indexOf(own) < LOOKS.indexOf(most) ? own : most;', replace: 'return own;',
    caughtBy: byFuzz('VILLAGE_STAFF for COUNTY_DIRECTOR') },
  { name: 'a preview lets verbs through', opens: 'B19', file: 'graphql/deed.ts', find: "if (deed.viewer.ceiling && !OF_THE_SESSION.includes(action)) throw new Refusal('PREVIEW_READ_ONLY');", replace: '',
    caughtBy: { file: 'test/access/preview.test.ts', only: 'VILLAGE_STAFF > nothing can be done' } },
  { name: 'the mask of phones shows all digits', opens: 'B8', file: 'database/migrations/foundation-extras.ts', find: "left(value, 3) || '****' || right(value, 4)", replace: 'value',
    caughtBy: { file: WALK, only: 'COUNTY_OPERATOR × DemandOrder > root list' } },
  { name: 'masked for the team that holds it, clear for the others', opens: 'B8', file: 'reading/values.ts', find: 'case when ${heldByTeam(type, row)} then', replace: 'case when not ${heldByTeam(type, row)} then',
    caughtBy: { file: WALK, only: 'TEAM_LEADER × DemandOrder > root list' } },
  { name: 'what is seen masked may be filtered and sorted by', opens: 'B1', file: 'reading/values.ts', find: "return seen(field, sight) === 'full';", replace: "return seen(field, sight) !== 'none';",
    caughtBy: byFuzz('COUNTY_OPERATOR') },
  { name: 'the schema of a role offers filters and orders of closed fields', opens: 'B5', file: 'graphql/role-view.ts', find: "case 'probe': return probed(rule.field, sight) && targetOpen(rule.field, sight);", replace: "case 'probe': return targetOpen(rule.field, sight);",
    caughtBy: { file: HIDDEN, only: 'CITY_OVERSEER × DemandOrder > B1' } },
  { name: 'search looks into what is seen masked', opens: 'B4', file: 'reading/filter.ts', find: '!!field.search && probed(field, row)', replace: '!!field.search',
    caughtBy: { file: HIDDEN, only: 'AUDITOR × DemandOrder > B4' } },
  { name: 'the schema of a role holds closed fields', opens: 'B1', file: 'graphql/role-view.ts', find: "return seen(field, sight) !== 'none' && targetOpen(field, sight);", replace: 'return targetOpen(field, sight);',
    caughtBy: { file: WALK, only: 'CITY_OVERSEER: schema' } },
  { name: 'a plan is kept without the role', opens: 'B11', file: 'reading/plan.ts', find: '|${sightName(request.viewer)}|', replace: '|',
    caughtBy: { file: PLANS, only: 'not even one parsed document' } },
  { name: 'a plan is kept without the shape of the variables', opens: 'B3', file: 'reading/plan.ts', find: '|${variableShape(schema, operation, request.variables)}', replace: '',
    caughtBy: { file: PLANS, only: 'variables of another shape' } },
  { name: 'the signature of a cursor is not checked', opens: 'B5', file: 'reading/keyset.ts', find: 'text.slice(0, 32) === signature ?', replace: 'text.length > 32 ?',
    caughtBy: { file: HIDDEN, only: 'B5: a cursor is opaque' } },
  { name: 'a cursor is not bound to its list and order', opens: 'B5', file: 'reading/keyset.ts', find: 'parts[0] !== label || ', replace: '',
    caughtBy: { file: HIDDEN, only: 'B5: a cursor is opaque' } },
  { name: 'pages have no upper limit', opens: 'B25', file: 'reading/arguments.ts', find: 'size < 1 || size > LARGEST_PAGE', replace: 'size < 1',
    caughtBy: { file: HIDDEN, only: 'B25' } },
  { name: 'an empty scope is read as everywhere', opens: 'B11', file: 'access/viewer.ts', find: 'rangeOf(facts.regionCode!) : NOWHERE', replace: 'rangeOf(facts.regionCode!) : EVERYWHERE',
    caughtBy: { file: 'test/access/fail-closed.test.ts', only: 'B11' } },
  { name: 'an ended session goes on', opens: 'B11', file: 'database/find-session.ts', find: ' and s.ended_at is null', replace: '',
    caughtBy: { file: 'test/access/fail-closed.test.ts', only: 'B11' } },
  { name: 'a verb finds foreign rows', opens: 'B17', file: 'reading/visible.ts', find: ' and (${condition(row)})', replace: '',
    caughtBy: withoutWall({ file: HIDDEN, only: 'B17: VILLAGE_STAFF' }) },
  { name: 'a verb forgets to ask who may', opens: 'B19', file: 'modules/complaints/advance-complaint.ts', find: "demand(deed, 'COMPLAINT_HANDLE');", replace: '',
    caughtBy: { file: 'test/access/refused-verbs.test.ts', only: 'AUDITOR > B19: past' } },
  { name: 'a refusal is not audited', opens: 'B19', file: 'graphql/transact.ts', find: 'await oneTrip(em, insertStep(Object.assign(auditEvent(actor.viewer, actor.address, name, refusal.code), about)));', replace: '',
    caughtBy: { file: 'test/access/refused-verbs.test.ts', only: 'COUNTY_OPERATOR > B19: foreign' } },
  { name: 'a list of ids passes when one of them is good', opens: 'B9', file: 'modules/teams/members-of.ts', find: 'if (stranger >= 0)', replace: 'if (stranger >= 0 && members.size === 0)',
    caughtBy: { file: 'test/access/several-ids.test.ts', only: 'B9' } },
  { name: 'payloads are not read through the door', opens: 'B8', file: 'graphql/verb.ts', find: 'await readBack(context, info, outcome[name], [...nodes])', replace: 'outcome[name]',
    caughtBy: { file: 'test/access/payloads.test.ts', only: 'an operator reads the phone' } },
  { name: 'what is read for a guess is sent though the guess was wrong', opens: 'B16', file: 'reading/sessions.ts', find: 'if (proof && !proof.holds(', replace: 'if (proof && proof.holds === null && !proof.holds(',
    caughtBy: { file: 'test/guesses.test.ts', only: 'B16' } },
  { name: 'policies hold for every role', opens: 'B12', file: 'database/wall/wall-sql.ts', find: "for select to ${of.map(({ role }) => role).join(', ')} using", replace: 'for select to public using',
    caughtBy: { file: WALL, only: 'COUNTY_OPERATOR: an unset scope' } },
  { name: 'an unset scope is everywhere', opens: 'B11', file: 'database/wall/wall-sql.ts', find: "nullif(current_setting('lastmile.${setting}', true), '')", replace: "coalesce(nullif(current_setting('lastmile.${setting}', true), ''), '610528')",
    caughtBy: { file: WALL, only: 'COUNTY_OPERATOR: an unset scope' } },
  { name: 'row-level security is not forced on the owner', opens: 'B12', file: 'database/wall/wall-sql.ts', find: 'enable row level security, force row level security', replace: 'enable row level security',
    caughtBy: { file: WALL, only: 'every tenant table is behind' } },
  { name: 'verbs may write into any county', opens: 'B19', file: 'database/wall/wall-sql.ts', find: "if (!tenant) return 'true';", replace: "return 'true';",
    caughtBy: { file: WALL, only: 'put no row into another county' } },
  { name: 'a view may read every column', opens: 'B1', file: 'reading/visibility.ts', find: "return field ? seen(field, { role }) !== 'none' : ", replace: 'return field || ',
    caughtBy: { file: WALL, only: 'a column that no role is shown' } },
];

/** Everything by which the reading door keeps rows from people: taken out as one, the wall has to hold alone. */
export const DOOR_WITHOUT_ROWS: Fault = {
  name: 'the reading door forgets every row condition', opens: 'B13', file: 'reading/select.ts', find: 'return condition(row);', replace: "return 'true';",
  also: [
    { file: 'reading/filter.ts', find: 'where ${join} and (${condition(related)})${more}', replace: 'where ${join}${more}' },
    { file: 'reading/visible.ts', find: ' and (${condition(row)})', replace: '' },
  ],
  caughtBy: withoutWall({ file: WALK, only: '× DemandOrder > root list' }),
};
