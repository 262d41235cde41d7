const FACTS = `rowId orderNo state category urgency regionCode regionName reportedAt dueAt version
  volunteerTeamByCountyCodeAndCurrentTeamId { rowId name } dispatchByCountyCodeAndCurrentDispatchId { rowId state mode offeredAt answerDueAt }`;
const EVENT = 'rowId at verb fromState toState actorUnit';
/** The key behind the order, as in our lists, so that all sides cut the same page. */
const KEY = (direction: 'ASC' | 'DESC') => `COUNTY_CODE_${direction}, ROW_ID_${direction}`;

/**
 * The operations in PostGraphile's words: the same fields in the same order, nothing masked. `$where` holds the filters and, where
 * no policies do it, the scope.
 */
export const PLAIN_QUERIES = {
  orders: (more: string, actor: string) => `query ($where: DemandOrderCondition) { allDemandOrders(first: 50, condition: $where, orderBy: [REPORTED_AT_DESC, ${KEY('DESC')}]) {
  nodes { ${FACTS} ${more} orderEventsByCountyCodeAndOrderId(first: 5, orderBy: [AT_DESC, ${KEY('DESC')}]) { nodes { ${EVENT} ${actor} } } }
  pageInfo { hasNextPage } } }`,

  order: (more: string, dispatch: string, event: string, record: string, rating: string) => `query ($county: String!, $id: UUID!) { demandOrderByCountyCodeAndRowId(countyCode: $county, rowId: $id) {
  ${FACTS} ${more} channel raisedAt closedAt contactedAt failedDispatches peopleNeeded preferredTime
  dispatchesByCountyCodeAndOrderId(first: 50, orderBy: [OFFERED_AT_DESC, ${KEY('DESC')}]) { nodes { rowId state mode offeredAt endedAt reasonCode ${dispatch} volunteerTeamByCountyCodeAndTeamId { rowId name } } }
  orderEventsByCountyCodeAndOrderId(first: 100, orderBy: [AT_DESC, ${KEY('DESC')}]) { nodes { ${EVENT} reasonCode ${event} } }
  serviceRecordsByCountyCodeAndOrderId(first: 50, orderBy: [${KEY('DESC')}]) { nodes { rowId state serviceStart serviceEnd creditableMinutes ${record} } }
  orderRatingByCountyCodeAndOrderId { rowId overall solved ratedAt ${rating} } } }`,

  volunteers: `query ($where: VolunteerCondition) { allVolunteers(first: 100, condition: $where, orderBy: [NAME_ASC, ${KEY('ASC')}]) {
  nodes { rowId volunteerNo name phone gender state registeredOn skills
    teamMembershipsByCountyCodeAndVolunteerId(first: 3, orderBy: [${KEY('DESC')}]) { nodes { rowId joinedOn volunteerTeamByCountyCodeAndTeamId { rowId name } } } }
  pageInfo { hasNextPage } } }`,

  teams: `query ($where: VolunteerTeamCondition) { allVolunteerTeams(first: 100, condition: $where, orderBy: [NAME_ASC, ${KEY('ASC')}]) {
  nodes { rowId name type category state regionCode weeklyCapacity serviceAreaCodes }
  pageInfo { hasNextPage } } }`,
};
