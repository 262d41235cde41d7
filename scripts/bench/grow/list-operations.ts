import type { Role } from '../../../api/src/access/roles.ts';

export interface ListOperation {
  name: string;
  viewer: Extract<Role, 'COUNTY_OPERATOR' | 'TOWN_STAFF' | 'TEAM_LEADER' | 'CITY_OVERSEER'>;
  where: Record<string, unknown>;
  orderBy: 'DUE_AT_ASC' | 'REPORTED_AT_DESC';
  /** The console asks for the number of all rows beside the page. */
  totalCount?: boolean;
}

/** What the lists are asked about: a town, a village and a team of the county with many orders. */
export interface GrowSubject {
  town: string;
  village: string;
  /** Global id. */
  team: string;
}

/** The lists of orders in the console, by the queries of its pages; free-text search is left out. */
export function listOperations({ town, village, team }: GrowSubject): ListOperation[] {
  const county = (name: string, where: ListOperation['where'], orderBy: ListOperation['orderBy'] = 'REPORTED_AT_DESC'): ListOperation => ({ name, viewer: 'COUNTY_OPERATOR', where, orderBy });
  const CENTRE = { waitingFor: { eq: 'CENTRE' } };
  return [
    county('queue of the centre by due time', CENTRE, 'DUE_AT_ASC'),
    county('queue: to review', { state: { eq: 'SUBMITTED' } }, 'DUE_AT_ASC'),
    county('newest first', {}),
    county('by state: closed', { state: { eq: 'CLOSED' } }),
    county('by state: in service', { state: { in: ['ACCEPTED', 'IN_SERVICE'] } }),
    county('by town', { regionCode: { within: town } }),
    county('by village', { regionCode: { eq: village } }),
    county('by team', { currentTeam: { eq: team } }),
    { name: 'newest first, of a town', viewer: 'TOWN_STAFF', where: {}, orderBy: 'REPORTED_AT_DESC' },
    { name: 'queue of a town', viewer: 'TOWN_STAFF', where: { waitingFor: { in: ['STATION', 'RECORDER'] } }, orderBy: 'DUE_AT_ASC' },
    { name: 'tasks of a team', viewer: 'TEAM_LEADER', where: { state: { in: ['ACCEPTED', 'IN_SERVICE'] } }, orderBy: 'DUE_AT_ASC' },
    { name: 'finished by a team', viewer: 'TEAM_LEADER', where: { state: { in: ['AWAITING_CONFIRMATION', 'AWAITING_RATING', 'CLOSED'] } }, orderBy: 'REPORTED_AT_DESC' },
    { name: 'newest first, of the city', viewer: 'CITY_OVERSEER', where: {}, orderBy: 'REPORTED_AT_DESC' },
    { ...county('queue of the centre, with the total', CENTRE, 'DUE_AT_ASC'), totalCount: true },
    { ...county('newest first, with the total', {}), totalCount: true },
  ];
}

const FACTS = 'id orderNo category speciality urgency state stepStartedAt dueAt reportedAt regionName currentTeam { id name }';

/** @param after cursor of the row before the page; null for the first page */
export function pageRequest({ where, orderBy, totalCount }: ListOperation, after: string | null, first = 20) {
  return {
    query: `query ($where: DemandOrderFilter, $after: String) { orders(first: ${first}, after: $after, where: $where, orderBy: [${orderBy}]) {
      ${totalCount ? 'totalCount' : ''} nodes { ${FACTS} } pageInfo { hasNextPage endCursor } } }`,
    variables: { where, after },
  };
}
