import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildSchema, parse, separateOperations, validate, type GraphQLSchema } from 'graphql';
import { expect, it } from 'vitest';

const views = new Map(globSync('../schema/roles/*.graphql').map((path) => [basename(path, '.graphql'), buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true })]));
const text = globSync('src/**/*.graphql').map((path) => readFileSync(path, 'utf8')).join('\n');
const operations = separateOperations(parse(text));

const OVERSEERS = ['PROVINCE_OVERSEER', 'CITY_OVERSEER'];
const HANDLERS = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER'];
const ENTERERS = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'];
const REVEALERS = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'];
const CENTRE = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const SUPERVISORS = [...OVERSEERS, 'COUNTY_DIRECTOR'];
const TEAM = ['TEAM_LEADER'];
const SECURITY = ['SECURITY_ADMIN'];
const SYSTEM = ['SYSTEM_ADMIN'];
const READERS = [...OVERSEERS, ...HANDLERS, 'SYSTEM_ADMIN', 'AUDITOR'];
const STAFF = [...OVERSEERS, ...HANDLERS, 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

/** Who asks what. A role's schema lacks what it may not see, so a document that asks for more fails as a whole. */
const asks: Record<string, string[]> = {
  Me: [...STAFF, 'ANONYMOUS'],
  SignIn: [...STAFF, 'ANONYMOUS'],
  SignOut: STAFF,
  SwitchAppointment: STAFF,
  StartPreview: ['COUNTY_DIRECTOR'],
  EndPreview: STAFF,
  ChangePassword: STAFF,
  Changes: STAFF,
  ChangesAndAttendees: CENTRE,
  MySessions: STAFF,
  SavePreferences: STAFF,
  EndSession: STAFF,
  UnreadMessages: READERS,
  Messages: READERS,
  MarkMessagesRead: READERS,
  Search: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'],
  SearchDigits: ['VILLAGE_STAFF'],
  SearchWork: [...OVERSEERS, 'TEAM_LEADER'],
  TeamCard: HANDLERS,
  TeamOutcomes: OVERSEERS,
  Volunteers: ENTERERS,
  UrgeListedOrder: [...OVERSEERS, ...CENTRE],
  ReturnListedOrder: CENTRE,
  VolunteerCard: ENTERERS,
  VolunteerToEdit: ENTERERS,
  RegisterVolunteer: ENTERERS,
  EditVolunteer: ENTERERS,
  ClaimVolunteer: ENTERERS,
  AdvanceVolunteer: REVEALERS,
  GiveConsent: ENTERERS,
  WithdrawConsent: ENTERERS,
  MergeVolunteers: CENTRE,
  UndoMerge: CENTRE,
  ExportVolunteerFile: ['COUNTY_DIRECTOR'],
  Todo: HANDLERS,
  TodoAndApprovals: ['COUNTY_DIRECTOR'],
  TodoOutcomes: OVERSEERS,
  HelpContact: STAFF,
  Regions: [...OVERSEERS, ...HANDLERS, 'SECURITY_ADMIN'],
  WhoSaw: REVEALERS,
  AuditEvents: ['AUDITOR'],
  AuditCounts: ['COUNTY_DIRECTOR'],
  AuditEvent: ['AUDITOR'],
  RecordHistory: ['AUDITOR'],
  AuditedRecords: ['AUDITOR'],
  StaffSessions: ['AUDITOR'],
  Reveals: ['AUDITOR'],
  Accounts: SECURITY,
  Account: SECURITY,
  ScopePreview: ['COUNTY_DIRECTOR', ...SECURITY],
  TeamChoices: ['COUNTY_DIRECTOR', ...SECURITY],
  CreateAccount: SECURITY,
  AddAppointment: SECURITY,
  EndAppointment: SECURITY,
  SuspendAccount: SECURITY,
  ReinstateAccount: SECURITY,
  ResetPassword: SECURITY,
  EndOthersSession: SECURITY,
  SlaRules: SYSTEM,
  CalendarDays: SYSTEM,
  SetSlaRule: SYSTEM,
  SetCalendarDay: SYSTEM,
  RemoveCalendarDay: SYSTEM,
  SetDictionaryLabel: SYSTEM,
  DictionaryLabel: SYSTEM,
  RevealValue: REVEALERS,
  RequestReveal: REVEALERS,
  DecideReveal: ['COUNTY_DIRECTOR'],
  OpenTasks: REVEALERS,
  BackgroundTasks: REVEALERS,
  RecentImports: REVEALERS,
  DataImport: REVEALERS,
  MendImportRow: REVEALERS,
  EnterImport: REVEALERS,
  CancelImport: REVEALERS,
  CancelTask: REVEALERS,
  ExportSize: REVEALERS,
  RequestExport: REVEALERS,
  ExportRequests: REVEALERS,
  ExportRequest: REVEALERS,
  DecideExport: ['COUNTY_DIRECTOR'],
  Orders: ENTERERS,
  OrdersOutcomes: OVERSEERS,
  OrdersToPick: SUPERVISORS,
  Order: ENTERERS,
  SaveView: [...OVERSEERS, ...ENTERERS],
  DeleteView: [...OVERSEERS, ...ENTERERS],
  SuperviseListedOrder: SUPERVISORS,
  OrderOfTeam: ['TEAM_LEADER'],
  OrderOutcome: OVERSEERS,
  DemandToEdit: ENTERERS,
  KnownRequesters: ['VILLAGE_STAFF'],
  RecogniseRequester: REVEALERS,
  NamedVillages: ENTERERS,
  EnterOrder: ENTERERS,
  EditDraft: ENTERERS,
  SubmitDraft: ENTERERS,
  ResubmitOrder: ENTERERS,
  ConfirmService: ENTERERS,
  RateOrder: ENTERERS,
  ChangeRating: ENTERERS,
  CancelOrder: ENTERERS,
  RecordFollowUp: ENTERERS,
  EnterComplaint: ENTERERS,
  ReopenOrder: CENTRE,
  FollowUpsDue: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'],
  UnratedOrders: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'],
  LowRatings: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'],
  Complaints: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'],
  Complaint: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'],
  AdvanceComplaint: CENTRE,
  DispatchQueue: CENTRE,
  DispatchQueueMore: CENTRE,
  TakeBackReturn: CENTRE,
  CandidateTeams: CENTRE,
  BoardOrder: CENTRE,
  ProposedDispatches: CENTRE,
  BoardByState: CENTRE,
  BoardByDay: CENTRE,
  AttendOrder: CENTRE,
  ReviewOrder: CENTRE,
  DispatchOrder: CENTRE,
  OpenToPool: CENTRE,
  RecallDispatch: CENTRE,
  UnresolveOrder: CENTRE,
  OverdueOrders: SUPERVISORS,
  OverdueOrder: SUPERVISORS,
  SuperviseOrder: SUPERVISORS,
  OpenSupervisions: SUPERVISORS,
  UrgeOrder: [...SUPERVISORS, 'COUNTY_OPERATOR'],
  ReplyToSupervision: HANDLERS,
  TeamOffers: TEAM,
  OpenPool: TEAM,
  TeamTasks: TEAM,
  TeamTask: TEAM,
  TeamMembers: TEAM,
  FinishedOrders: TEAM,
  AcceptDispatch: TEAM,
  DeclineDispatch: TEAM,
  ClaimOrder: TEAM,
  MarkContacted: TEAM,
  NameVolunteers: TEAM,
  StartService: TEAM,
  ReportService: TEAM,
  FailDispatch: TEAM,
  ReplyToRating: TEAM,
};

const faultsOf = (schema: GraphQLSchema, operation: string) => validate(schema, operations[operation]!).map(({ message }) => message);

it('says of every operation who asks it', () => {
  expect(Object.keys(operations).sort()).toEqual(Object.keys(asks).sort());
});

it.each(Object.entries(asks).flatMap(([operation, roles]) => roles.map((role) => [operation, role] as const)))('%s fits what %s sees', (operation, role) => {
  expect(faultsOf(views.get(role)!, operation)).toEqual([]);
});

it('would notice: an overseer cannot ask for the words of a resident', () => {
  expect(faultsOf(views.get('CITY_OVERSEER')!, 'Todo').join()).toMatch(/"title"/);
});
