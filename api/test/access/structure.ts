import { getNamedType, isCompositeType, isEnumType, isInputObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildFullSchema } from '../../src/graphql/schema.ts';
import type { Role } from '../../src/access/roles.ts';
import { openFields } from './expected.ts';

/** The form of the schema (what is a relation, which operators a filter has); never who sees what. */
export const FULL: GraphQLSchema = buildFullSchema();

/** Root list of each type; the others are reached by node and relations. */
export const LISTS: Record<string, string> = {
  DemandOrder: 'orders', Dispatch: 'dispatches', VolunteerTeam: 'teams', Volunteer: 'volunteers', Place: 'places', ServiceActivity: 'activities', WorkAssignment: 'workAssignments', ServiceProject: 'serviceProjects', CatalogIssue: 'catalogIssues', ServiceResource: 'serviceResources', ResourceAllocation: 'resourceAllocations', ResidentialPoint: 'residentialPoints', CountyMap: 'countyMaps', EraLecturer: 'eraLecturers', VolunteerOrganization: 'volunteerOrganizations', TalentCultivation: 'talentCultivations', EnterprisePartnership: 'enterprisePartnerships', ExchangeEvent: 'exchangeEvents', EmployerUnit: 'employerUnits', UnitFigure: 'unitFigures', TeamMembership: 'teamMemberships', TrainingResult: 'trainingResults', CountyParameter: 'countyParameters', Region: 'regions',
  RegionFigure: 'regionFigures', ServiceRecord: 'serviceRecords', OrderRating: 'orderRatings', FollowUpVisit: 'followUpVisits',
  Supervision: 'supervisions', Complaint: 'complaints', Reveal: 'reveals', ExportRequest: 'exportRequests', BackgroundTask: 'backgroundTasks', DataImport: 'dataImports',
  SlaRule: 'slaRules', CalendarDay: 'calendarDays', CountyCalendarDay: 'countyCalendarDays', DictionaryLabel: 'dictionaryLabels',
  Account: 'accounts', Appointment: 'appointments', Session: 'sessions', AuditEvent: 'auditEvents', Message: 'messages', SavedView: 'savedViews',
};

export function objectType(name: string): GraphQLObjectType {
  return FULL.getType(name) as GraphQLObjectType;
}

export function fieldType(type: string, field: string) {
  return getNamedType(objectType(type).getFields()[field]!.type);
}

export function isRelation(type: string, field: string): boolean {
  return isCompositeType(fieldType(type, field));
}

export function relationOf(type: string, relation: string): { target: string; many: boolean } {
  const { name } = fieldType(type, relation);
  return { target: name.replace(/Connection$/, ''), many: name.endsWith('Connection') };
}

/** All fields of a type that the role's schema holds, without its relations. */
export function selection(type: string, role: Role): string {
  return `{ ${openFields(type, role).filter((field) => !isRelation(type, field)).join(' ')} }`;
}

/** Operators that some role may filter a field by. */
export function operatorsOf(type: string, field: string): string[] {
  const filter = FULL.getType(`${type}Filter`);
  const input = isInputObjectType(filter) ? filter.getFields()[field]?.type : undefined;
  const named = input && getNamedType(input);
  return isInputObjectType(named) ? Object.keys(named.getFields()) : [];
}

/** Orders that some role may ask for, with the field that each sorts by. */
export function ordersOf(type: string): { order: string; field: string }[] {
  const orders = FULL.getType(`${type}OrderBy`);
  return isEnumType(orders) ? orders.getValues().map(({ name }) => ({ order: name, field: camel(name.replace(/_(ASC|DESC)$/, '')) })) : [];
}

function camel(constant: string): string {
  return constant.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
