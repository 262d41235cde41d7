import type { Role } from '../../../api/src/access/roles.ts';
import { PLAIN_QUERIES } from './postgraphile-queries.ts';

export type ViewerRole = Extract<Role, 'COUNTY_OPERATOR' | 'CITY_OVERSEER'>;

export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
}

/** One cell of the comparison: an operation for a viewer, as each side asks for it. */
export interface Cell {
  operation: string;
  viewer: ViewerRole;
  /** What the answer holds at its root; every side must give as many. */
  rows: number;
  ours: GraphqlRequest;
  postgraphile: GraphqlRequest;
  /**
   * The scope as conditions of PostGraphile's lists; null for a record by its key. Given under policies too: from the policies alone
   * PostgreSQL does not see that there is one county, and sorts all its orders for a page instead of reading an index.
   */
  explicitScope: Record<string, unknown> | null;
}

/** What of the benchmark's county is asked for. */
export interface Subject {
  county: string;
  /** A closed order with a long story, as county code and id. */
  orderId: string;
  /** Code of the town with most volunteers, and the first code after it. */
  town: { from: string; to: string };
  teams: number;
}

/** 渭南市, where the overseer of the demo sits. */
export const OVERSEEN = { from: '610500000000', to: '610600000000' };

const FACTS = 'id orderNo state category urgency regionCode regionName reportedAt dueAt version currentTeam { id name } currentDispatch { id state mode offeredAt answerDueAt }';
const PERSON = 'title requesterName requesterPhone';
const EVENT = 'id at verb fromState toState actorUnit';

const orders = (more: string, actor: string) => `{ orders(first: 50, orderBy: [REPORTED_AT_DESC]) {
  nodes { ${FACTS} ${more} events(first: 5, orderBy: [AT_DESC]) { nodes { ${EVENT} ${actor} } } }
  pageInfo { hasNextPage } } }`;

const order = (more: string, dispatch: string, event: string, record: string, rating: string) => `query ($id: ID!) { node(id: $id) { ... on DemandOrder {
  ${FACTS} ${more} channel raisedAt closedAt contactedAt failedDispatches peopleNeeded preferredTime
  dispatches(first: 50, orderBy: [OFFERED_AT_DESC]) { nodes { id state mode offeredAt endedAt reasonCode ${dispatch} team { id name } } }
  events(first: 100, orderBy: [AT_DESC]) { nodes { ${EVENT} reasonCode ${event} } }
  serviceRecords(first: 50) { nodes { id state serviceStart serviceEnd creditableMinutes ${record} } }
  ratings(first: 1) { nodes { id overall solved ratedAt ${rating} } } } } }`;

const VOLUNTEERS = `query ($town: RegionCode!) { volunteers(first: 100, where: { regionCode: { within: $town } }, orderBy: [NAME_ASC]) {
  nodes { id volunteerNo name phone gender state registeredOn skills
    memberships(first: 3) { nodes { id joinedOn team { id name } } } }
  pageInfo { hasNextPage } } }`;

const TEAMS = `{ teams(first: 100, orderBy: [NAME_ASC]) {
  nodes { id name type category state regionCode weeklyCapacity serviceAreaCodes }
  pageInfo { hasNextPage } } }`;

/** Three operations for two viewers. An overseer sees no volunteer at all; its third list is that of teams, without people. */
export function cellsOf({ county, orderId, town, teams }: Subject): Cell[] {
  const ownCounty = { countyCode: county };
  const ownCity = { regionWithin: `${OVERSEEN.from}-${OVERSEEN.to}` };
  const byKey = { county: orderId.slice(0, 6), id: orderId.slice(7) };
  const cell = (operation: string, viewer: ViewerRole, rows: number, ours: GraphqlRequest, query: string, variables: Record<string, unknown>, explicitScope: Cell['explicitScope']): Cell =>
    ({ operation, viewer, rows, ours, postgraphile: { query, variables }, explicitScope });
  const noDrafts = { where: { withoutDrafts: true } };
  return [
    cell('50 orders', 'COUNTY_OPERATOR', 50, { query: orders(PERSON, 'actorName'), variables: {} }, PLAIN_QUERIES.orders(PERSON, 'actorName'), {}, ownCounty),
    cell('50 orders', 'CITY_OVERSEER', 50, { query: orders('', ''), variables: {} }, PLAIN_QUERIES.orders('', ''), noDrafts, ownCity),
    cell('one order', 'COUNTY_OPERATOR', 1, { query: order(`${PERSON} content address recorderName`, 'note offeredByName', 'note actorName', 'volunteerName', 'comment'), variables: { id: orderId } },
      PLAIN_QUERIES.order(`${PERSON} content address recorderName`, 'note offeredByName', 'note actorName', 'volunteerName', 'comment'), byKey, null),
    cell('one order', 'CITY_OVERSEER', 1, { query: order('', '', '', '', ''), variables: { id: orderId } }, PLAIN_QUERIES.order('', '', '', '', ''), byKey, null),
    cell('100 volunteers', 'COUNTY_OPERATOR', 100, { query: VOLUNTEERS, variables: { town: town.from } }, PLAIN_QUERIES.volunteers, { where: { regionWithin: `${town.from}-${town.to}` } }, ownCounty),
    cell('100 teams', 'CITY_OVERSEER', Math.min(100, teams), { query: TEAMS, variables: {} }, PLAIN_QUERIES.teams, {}, ownCity),
  ];
}
