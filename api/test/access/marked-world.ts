import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { EntityClass, EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../src/database/orm.ts';
import { Account } from '../../src/modules/accounts/account.ts';
import { Appointment } from '../../src/modules/accounts/appointment.ts';
import { Session } from '../../src/modules/accounts/session.ts';
import { ActivitySignUp } from '../../src/modules/activities/activity-sign-up.ts';
import { ServiceActivity } from '../../src/modules/activities/service-activity.ts';
import { WorkAssignment } from '../../src/modules/assignments/work-assignment.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.ts';
import { CatalogIssue } from '../../src/modules/catalog/catalog-issue.ts';
import { ServiceProject } from '../../src/modules/projects/service-project.ts';
import { ResourceAllocation } from '../../src/modules/resources/resource-allocation.ts';
import { ServiceResource } from '../../src/modules/resources/service-resource.ts';
import { CountyMap } from '../../src/modules/circle/county-map.ts';
import { ComplaintEvent } from '../../src/modules/complaints/complaint-event.ts';
import { Complaint } from '../../src/modules/complaints/complaint.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { ContestEntry } from '../../src/modules/exchanges/contest-entry.ts';
import { ContestScore } from '../../src/modules/exchanges/contest-score.ts';
import { ExchangeEvent } from '../../src/modules/exchanges/exchange-event.ts';
import { ExportRequest } from '../../src/modules/exports/export-request.ts';
import { ServiceRecord } from '../../src/modules/hours/service-record.ts';
import { DataImport } from '../../src/modules/imports/data-import.ts';
import { ImportRow } from '../../src/modules/imports/import-row.ts';
import { DemandOrder } from '../../src/modules/orders/demand-order.ts';
import { DispatchVolunteer } from '../../src/modules/orders/dispatch-volunteer.ts';
import { Dispatch } from '../../src/modules/orders/dispatch.ts';
import { OrderEvent } from '../../src/modules/orders/order-event.ts';
import { Message } from '../../src/modules/messages/message.ts';
import { Supervision } from '../../src/modules/orders/supervision.ts';
import { ResidentialPoint } from '../../src/modules/circle/residential-point.ts';
import { PlaceInspection } from '../../src/modules/places/place-inspection.ts';
import { EraLecture } from '../../src/modules/lecturers/era-lecture.ts';
import { EraLecturer } from '../../src/modules/lecturers/era-lecturer.ts';
import { LecturerPosting } from '../../src/modules/lecturers/lecturer-posting.ts';
import { EnterprisePartnership } from '../../src/modules/organizations/enterprise-partnership.ts';
import { IncubationStep } from '../../src/modules/organizations/incubation-step.ts';
import { SupportGrant } from '../../src/modules/organizations/support-grant.ts';
import { TalentCultivation } from '../../src/modules/organizations/talent-cultivation.ts';
import { VolunteerOrganization } from '../../src/modules/organizations/volunteer-organization.ts';
import { Place } from '../../src/modules/places/place.ts';
import { FollowUpVisit } from '../../src/modules/ratings/follow-up-visit.ts';
import { OrderRating } from '../../src/modules/ratings/order-rating.ts';
import { RegionFigure } from '../../src/modules/regions/region-figure.ts';
import { Region } from '../../src/modules/regions/region.ts';
import { Reveal } from '../../src/modules/reveals/reveal.ts';
import { DictionaryLabel } from '../../src/modules/settings/dictionary-label.ts';
import { SavedView } from '../../src/modules/saved-views/saved-view.ts';
import { CalendarDay } from '../../src/modules/sla/calendar-day.ts';
import { CountyCalendarDay } from '../../src/modules/sla/county-calendar-day.ts';
import { UnitFigure } from '../../src/modules/numbers/unit-figure.ts';
import { CountyParameter } from '../../src/modules/settings/county-parameter.ts';
import { SlaRule } from '../../src/modules/sla/sla-rule.ts';
import { BackgroundTask } from '../../src/modules/tasks/background-task.ts';
import { EmployerUnit } from '../../src/modules/teams/employer-unit.ts';
import { TeamMembership } from '../../src/modules/teams/team-membership.ts';
import { TeamPlaceLink } from '../../src/modules/teams/team-place-link.ts';
import { VolunteerTeam } from '../../src/modules/teams/volunteer-team.ts';
import { Qualification } from '../../src/modules/training/qualification.ts';
import { TrainingCourse } from '../../src/modules/training/training-course.ts';
import { TrainingResult } from '../../src/modules/training/training-result.ts';
import { TrainingSession } from '../../src/modules/training/training-session.ts';
import { VolunteerConsent } from '../../src/modules/volunteers/volunteer-consent.ts';
import { VolunteerEvent } from '../../src/modules/volunteers/volunteer-event.ts';
import { VolunteerMerge } from '../../src/modules/volunteers/volunteer-merge.ts';
import { Volunteer } from '../../src/modules/volunteers/volunteer.ts';
import { READ_TYPES } from '../../src/reading/declare.ts';
import { dictionaryName } from '../../src/reading/dictionary.ts';

/** Villages, by where they lie from the viewers of 庄里镇永安村 (A): see expected-rows.csv. */
export const VILLAGES = { A: '610528101200', B: '610528101201', C: '610528102200', D: '610526101200', E: '610602001200', F: '140107001200', G: '620102001200' } as const;
type Village = keyof typeof VILLAGES;
const LETTERS = Object.keys(VILLAGES) as Village[];

/** A row that the walk knows: its label says where it lies, its values what is in the database. */
export interface MarkedRow {
  type: string;
  label: string;
  /** As the API tells it. */
  id: string;
  /** Property → value as JSON shows it in full. */
  values: Map<string, unknown>;
  /** To-one relation → the row it leads to. */
  links: Map<string, MarkedRow>;
}

export interface MarkedWorld {
  rows: MarkedRow[];
  /** Global id of the team that the leader leads. */
  team: MarkedRow;
}

/** Whether a value is another one in a salted world. */
export type Varies = (type: string, label: string, field: string) => boolean;
type Values = Record<string, unknown>;

/** A date that never came, from which all others count, so that two worlds are alike to the byte. */
const EPOCH = Date.UTC(2026, 2, 1);

/**
 * Fills a database in which every text, phone and birth date is a marker that names its row and field, columns outside
 * the API included: what a raw answer may hold can then be read off the answer itself (reliability §3).
 * @param salt goes into each value of a field that `varies`; a salted world also holds one order more, in another province.
 *   Two worlds then differ in nothing else
 */
export async function markedWorld(databaseUrl: string, salt = '', varies: Varies = () => true): Promise<MarkedWorld> {
  const orm = openOrm({ databaseUrl, poolSize: 2, entities: ENTITIES as never });
  try {
    const maker = new Maker(orm, salt, varies);
    const team = fill(maker);
    // Where no role looks but everybody's teams and places are: how many there are is hidden too.
    if (salt !== '') addOrder(maker, 'G', 'y', { team: maker.byLabel(VolunteerTeam, 'G.'), order: 'ACCEPTED', dispatch: 'ACCEPTED', volunteer: maker.byLabel(Volunteer, 'G.') });
    await maker.em.flush();
    return { rows: maker.rows, team };
  } finally {
    await orm.close(true);
  }
}

function fill(maker: Maker): MarkedRow {
  addRegions(maker);
  const alone = { duplicateOf: null, mergedInto: null };
  const volunteers = byVillage((v) => maker.add(Volunteer, `${v}.`, { ...county(v), ...alone }));
  const left = maker.add(Volunteer, 'Al', { ...county('A'), ...alone });
  const course = maker.add(TrainingCourse, 'A.', { ...county('A'), kind: 'BASIC', active: true });
  for (const v of ['D', 'E', 'F', 'G'] as const) maker.add(TrainingCourse, `${v}.`, { ...county(v), kind: 'BASIC', active: true });
  for (const v of LETTERS) {
    const taught = countyCode(v) === countyCode('A') ? course : maker.byLabel(TrainingCourse, `${v}.`);
    const session = maker.add(TrainingSession, `${v}.`, { ...county(v), course: taught, state: 'HELD' });
    maker.add(TrainingResult, `${v}.`, { ...county(v), course: taught, session, volunteer: volunteers[v], outcome: 'PASSED', validUntil: null });
    maker.add(Qualification, `${v}.`, { ...county(v), volunteer: volunteers[v], expiresOn: null });
    maker.add(VolunteerEvent, `${v}.`, { ...county(v), volunteer: volunteers[v] });
    maker.add(VolunteerConsent, `${v}.`, { ...county(v), volunteer: volunteers[v], withdrawnAt: null });
    maker.add(VolunteerMerge, `${v}.`, { ...county(v), absorbed: volunteers[v], into: volunteers[v], moved: {}, undoneAt: null });
  }
  const teams = byVillage((v) => maker.add(VolunteerTeam, `${v}.`, { ...county(v), parent: null, type: 'STANDING', leader: volunteers[v], serviceAreaCodes: [VILLAGES[v]] }));
  maker.add(VolunteerTeam, 'As', { ...county('A'), parent: null, type: 'STANDING', state: 'SUSPENDED', serviceAreaCodes: [] });
  for (const v of LETTERS) {
    maker.add(TeamMembership, `${v}.`, { ...county(v), team: teams[v === 'B' ? 'A' : v], volunteer: volunteers[v], leftOn: null });
    const place = maker.add(Place, `${v}.`, county(v));
    maker.add(PlaceInspection, `${v}.`, { ...county(v), place, passed: true });
    maker.add(TeamPlaceLink, `${v}.`, { ...county(v), team: teams[v], place, fromDay: '2026-01-01', untilDay: '2026-12-31' });
    const activity = maker.add(ServiceActivity, `${v}.`, { ...county(v), place, team: teams[v], state: 'PUBLISHED', capacity: 9, signedUp: 1, waiting: 0, startsAt: new Date(EPOCH), endsAt: new Date(EPOCH + 3_600_000) });
    maker.add(ActivitySignUp, `${v}.`, { ...county(v), activity, volunteer: volunteers[v], team: teams[v === 'B' ? 'A' : v], state: 'CONFIRMED' });
    maker.add(WorkAssignment, `${v}.`, { ...county(v), place: null, team: teams[v === 'B' ? 'A' : v], state: 'ASSIGNED', dueOn: '2026-10-01' });
    const project = maker.add(ServiceProject, `${v}.`, { ...county(v), team: teams[v], state: 'PUBLISHED', kind: 'THEMATIC', category: 'SCIENCE', mode: 'SITE' });
    maker.add(CatalogIssue, `${v}.`, { countyCode: countyCode(v), issueNo: LETTERS.indexOf(v) + 1, projectCount: 1 });
    const resource = maker.add(ServiceResource, `${v}.`, { ...county(v), place, kind: 'EQUIPMENT', quantity: 9, active: true });
    maker.add(ResourceAllocation, `${v}.`, { ...county(v), resource, project, order: null, activity: null, quantity: 1, exclusive: false, state: 'ALLOCATED', startsAt: new Date(EPOCH), endsAt: new Date(EPOCH + 3_600_000) });
    const lecturer = maker.add(EraLecturer, `${v}.`, { ...county(v), state: 'PROPOSED' });
    const posting = maker.add(LecturerPosting, `${v}.`, { ...county(v), lecturer, place, fromDay: '2026-01-01', untilDay: '2026-12-31' });
    maker.add(EraLecture, `${v}.`, { ...county(v), posting, audience: 30 });
    const unit = maker.add(EmployerUnit, `${v}.`, county(v));
    maker.add(UnitFigure, `${v}.`, { countyCode: countyCode(v), unit, year: 2026, inServicePartyMembers: 9, demo: false });
    const event = maker.add(ExchangeEvent, `${v}.`, { ...county(v), kind: 'CONTEST' });
    const entry = maker.add(ContestEntry, `${v}.`, { ...county(v), event, team: teams[v], award: null });
    maker.add(ContestScore, `${v}.`, { ...county(v), entry, points: 90 });
    const organization = maker.add(VolunteerOrganization, `${v}.`, { ...county(v), stage: 'APPLIED' });
    maker.add(IncubationStep, `${v}.`, { ...county(v), organization });
    maker.add(SupportGrant, `${v}.`, { ...county(v), organization });
    maker.add(TalentCultivation, `${v}.`, { ...county(v), organization });
    maker.add(EnterprisePartnership, `${v}.`, { ...county(v), team: teams[v] });
    maker.add(ResidentialPoint, `${v}.`, { ...county(v), population: 3 });
    // Of nobody who asks here: test/exports.test.ts and test/imports show the own ones.
    maker.add(ExportRequest, `${v}.`, { ...county(v), accountId: maker.nextId(), appointmentId: maker.nextId(), register: 'ORDERS', format: 'XLSX', columns: ['TITLE'], rowCount: 3, selection: { where: null, search: null } });
    maker.add(BackgroundTask, `${v}.`, { ...county(v), accountId: maker.nextId(), appointmentId: maker.nextId(), rowsDone: 0, rowsTotal: 0 });
    const dataImport = maker.add(DataImport, `${v}.`, { ...county(v), accountId: maker.nextId(), appointmentId: maker.nextId(), columns: ['content'] });
    maker.add(ImportRow, `${v}.`, { ...county(v), dataImport, appointmentId: maker.nextId(), number: 2, problems: [] });
    maker.add(Reveal, `${v}.`, { ...county(v), accountId: maker.nextId() });
  }
  maker.add(TeamMembership, 'Al', { ...county('A'), team: teams.A, volunteer: left, leftOn: '2026-01-31' });
  maker.add(Place, 'Ai', { ...county('A'), active: false });
  for (const v of ['A', 'D', 'E', 'F', 'G'] as const) {
    maker.add(SlaRule, `${v}.`, { countyCode: countyCode(v), step: 'REVIEW', urgency: 'NORMAL', minutes: 600, clock: 'WORKING_DAYS' }, `${countyCode(v)}-REVIEW-NORMAL`);
    maker.add(CountyParameter, `${v}.`, { countyCode: countyCode(v), code: 'CIRCLE_MINUTES', value: 20 }, `${countyCode(v)}-CIRCLE_MINUTES`);
    maker.add(CountyMap, `${v}.`, { countyCode: countyCode(v) });
    maker.add(CountyCalendarDay, `${v}.`, { countyCode: countyCode(v), kind: 'HOLIDAY' });
    maker.add(DictionaryLabel, `${v}.`, { countyCode: countyCode(v) });
    maker.add(AuditEvent, `${v}.`, { countyCode: countyCode(v) });
  }
  // Of people who are nobody of the walk: shared with their county, kept to themselves, and deleted.
  for (const v of ['A', 'D', 'E', 'F', 'G'] as const) {
    const view = (label: string, given: Values) => maker.add(SavedView, label, { countyCode: countyCode(v), accountId: maker.nextId(), deletedAt: null, ...given });
    view(`${v}s`, { shared: true });
    view(`${v}.`, { shared: false });
    view(`${v}d`, { shared: true, deletedAt: new Date(EPOCH) });
  }
  for (const v of LETTERS) maker.add(Message, `${v}.`, { countyCode: countyCode(v), appointment: addStaff(maker, v), order: null });
  for (const v of LETTERS) {
    const holder = v === 'A' || v === 'B' || v === 'C' ? teams.A : teams[v];
    addOrder(maker, v, 'o', { team: holder, order: 'ACCEPTED', dispatch: 'ACCEPTED', volunteer: volunteers[v] });
  }
  addOrder(maker, 'A', 'c', { team: teams.A, order: 'CLOSED', dispatch: 'FULFILLED', volunteer: volunteers.A });
  addOrder(maker, 'A', 'x', { team: teams.B, order: 'IN_SERVICE', dispatch: 'ACCEPTED', volunteer: volunteers.B });
  addOrder(maker, 'A', 'd', { team: teams.A, order: 'PENDING_DISPATCH', dispatch: 'DECLINED', volunteer: volunteers.A });
  for (const v of ['A', 'C', 'D'] as const) addOrder(maker, v, 'p', { team: null, order: 'DISPATCHED', dispatch: 'OFFERED', volunteer: volunteers[v], otherTeam: teams[v === 'A' ? 'B' : v] });
  return maker.rowOf(teams.A);
}

function addRegions(maker: Maker): void {
  const add = (code: string, level: string, parentCode: string | null) => {
    maker.add(Region, `${code}.`, { code, level, parentCode, parent: parentCode, validTo: null, supersededByCode: null }, code);
    maker.add(RegionFigure, `${code}.`, { regionCode: code, region: code, year: 2025 }, `${code}-2025`);
  };
  const done = new Set<string>();
  for (const code of Object.values(VILLAGES)) {
    let parent: string | null = null;
    for (const [digits, level] of [[2, 'PROVINCE'], [4, 'CITY'], [6, 'COUNTY'], [9, 'TOWN'], [12, 'VILLAGE']] as const) {
      const region = code.slice(0, digits).padEnd(12, '0');
      if (!done.has(region)) add(region, level, parent);
      done.add(region);
      parent = region;
    }
  }
  maker.add(CalendarDay, '..', { day: '2026-10-01', kind: 'HOLIDAY' }, '2026-10-01');
}

function addStaff(maker: Maker, v: Village): object {
  const account = maker.add(Account, `${v}.`, { homeRegionCode: VILLAGES[v], state: 'ACTIVE' });
  const appointment = maker.add(Appointment, `${v}.`, { account, role: 'VILLAGE_STAFF', regionCode: VILLAGES[v], region: VILLAGES[v], endedAt: null, teamId: null });
  const session = maker.add(Session, `${v}.`, { account, appointment, endedAt: null });
  const id = (row: object) => (row as { id: string }).id;
  maker.rowOf(account).id = `${countyCode(v)}.${id(account)}`;
  maker.rowOf(appointment).id = `${countyCode(v)}.${id(appointment)}`;
  maker.rowOf(session).id = id(session);
  return appointment;
}

/** An order with one row of everything that hangs on it. */
function addOrder(maker: Maker, v: Village, variant: string, is: { team: object | null; order: string; dispatch: string; volunteer: object; otherTeam?: object }): void {
  const label = `${v}${variant}`;
  const pool = is.team === null;
  const current = is.dispatch === 'DECLINED' ? null : is.team;
  const order = maker.add(DemandOrder, label, { ...county(v), state: is.order, inOpenPool: pool, currentTeam: current, currentDispatch: null, reopenedFrom: null });
  const dispatch = maker.add(Dispatch, label, { ...county(v), order, team: is.team, state: is.dispatch, mode: pool ? 'OPEN_POOL' : 'DIRECT' });
  if (is.dispatch !== 'DECLINED') maker.link(order, 'currentDispatch', dispatch);
  const team = is.team ?? is.otherTeam!;
  maker.add(DispatchVolunteer, label, { ...county(v), dispatch, volunteer: is.volunteer, team, releasedAt: null });
  maker.add(OrderEvent, label, { ...county(v), order, dispatch, team: is.team });
  maker.add(Supervision, label, { ...county(v), order, kind: 'SUPERVISE', state: 'OPEN' });
  maker.add(OrderRating, label, { ...county(v), order, team: current });
  maker.add(ServiceRecord, label, { ...county(v), order, dispatch, activity: null, team: variant === 'd' ? maker.byLabel(VolunteerTeam, 'B.') : team, volunteer: is.volunteer, state: 'VOIDED', excludedReason: null });
  maker.add(FollowUpVisit, label, { ...county(v), order });
  const complaint = maker.add(Complaint, label, { ...county(v), order });
  maker.add(ComplaintEvent, label, { ...county(v), complaint });
}

function byVillage<T>(make: (v: Village) => T): Record<Village, T> {
  return Object.fromEntries(LETTERS.map((v) => [v, make(v)])) as Record<Village, T>;
}

function countyCode(v: Village): string {
  return VILLAGES[v].slice(0, 6);
}

function county(v: Village): Values {
  return { countyCode: countyCode(v), regionCode: VILLAGES[v], region: VILLAGES[v] };
}

class Maker {
  readonly rows: MarkedRow[] = [];
  readonly em: EntityManager;
  readonly #rowOf = new Map<object, MarkedRow>();
  #ids = 0;
  #values = 0;

  constructor(private readonly orm: MikroORM, private readonly salt: string, private readonly varies: Varies) {
    this.em = orm.em.fork();
  }

  /** A row with the given values; everything else that its table holds is filled with markers. */
  add(cls: EntityClass<object>, label: string, given: Values, id?: string): object {
    const meta = this.orm.getMetadata().get(cls);
    const uuid = this.nextId();
    const row: MarkedRow = { type: meta.className, label, id: id ?? `${String(given.countyCode)}.${uuid}`, values: new Map(), links: new Map() };
    const values: Values = { ...('id' in meta.properties ? { id: uuid } : {}), ...this.#markers(meta, label, given), ...given };
    const columns = Object.fromEntries(Object.entries(values).filter(([name]) => name in meta.properties));
    const entity = this.em.create(cls, columns as never, { partial: true }) as object;
    for (const [name, value] of Object.entries(values)) this.#remember(row, name, value);
    this.rows.push(row);
    this.#rowOf.set(entity, row);
    this.em.persist(entity);
    return entity;
  }

  link(entity: object, name: string, target: object): void {
    (entity as Values)[name] = target;
    this.#remember(this.rowOf(entity), name, target);
  }

  rowOf(entity: object): MarkedRow {
    return this.#rowOf.get(entity)!;
  }

  byLabel(cls: EntityClass<object>, label: string): object {
    return [...this.#rowOf].find(([, row]) => row.type === (cls as { name: string }).name && row.label === label)![0];
  }

  nextId(): string {
    return `01990000-0000-7000-8000-${String(++this.#ids).padStart(12, '0')}`;
  }

  #remember(row: MarkedRow, name: string, value: unknown): void {
    if (value instanceof Date) row.values.set(name, new Date(value.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00'));
    else if (value !== null && typeof value === 'object' && !Array.isArray(value)) row.links.set(name, this.rowOf(value));
    else if (['region', 'parent'].includes(name) && typeof value === 'string') row.links.set(name, this.rows.find((r) => r.type === 'Region' && r.id === value)!);
    else row.values.set(name, value);
  }

  #markers(meta: EntityMetadata, label: string, given: Values): Values {
    const properties = Object.values(meta.properties as Record<string, EntityProperty>)
      .filter((property) => !(property.name in given) && property.kind === 'scalar' && !property.version && !property.generated && !(property.primary && property.columnTypes[0] === 'uuid'));
    return Object.fromEntries(properties.flatMap((property) => {
      const value = this.#marker(meta.className, label, property);
      return value === undefined ? [] : [[property.name, value]];
    }));
  }

  #marker(type: string, label: string, { name, columnTypes, items, nullable }: EntityProperty): unknown {
    const n = ++this.#values;
    // A place on the map is told as one field.
    const varied = this.varies(type, label, /^(lat|long)itude$/.test(name) ? 'position' : name) ? this.salt : '';
    switch (columnTypes[0]!.replace(/[( ].*/, '')) {
      case 'text':
        if (items) return items.at(varied ? -1 : 0);
        return /phone$/i.test(name) ? phone(n, varied) : `赵ZZ:${label}:${type}.${name}:${varied}`;
      case 'jsonb': return name === 'changes' ? [{ field: `${type}.${name}`, old: null, new: `ZZ:${label}:${type}.${name}:${varied}` }] : undefined;
      case 'text[]': {
        const codes = codesOfList(type, name);
        if (codes) return [codes.at(varied ? -1 : 0)];
        return [`ZZ:${label}:${type}.${name}:${varied}`];
      }
      case 'timestamptz': return new Date(EPOCH + n * 60_000 + (varied ? 86_400_000 : 0));
      case 'date': return new Date((name === 'birthDate' ? Date.UTC(1930, 0, 1 + (varied ? 9000 : 0)) : Date.UTC(2025, 0, 1)) + n * 86_400_000 % (86_400_000 * 9000)).toISOString().slice(0, 10);
      case 'int': case 'integer': return nullable ? (varied ? 4 : 3) : /overall|peopleNeeded|minutes/i.test(name) ? 3 : undefined;
      case 'double': return /latitude/.test(name) ? 34 + n / 1000 + (varied ? 1 : 0) : 109 + n / 1000;
      case 'boolean': return name === 'active';
      default: return undefined;
    }
  }
}

/** The codes that a list holds, where it holds codes. */
function codesOfList(type: string, name: string): string[] | undefined {
  const field = [...READ_TYPES.values()].find((one) => one.name === type)?.fields.get(name);
  const element = field?.kind === 'column' ? (field.type!() as unknown[])[0] : undefined;
  return dictionaryName(element) === undefined ? undefined : Object.keys(element as object);
}

/** Eleven digits; the masked form shows the first three and the last four, so the salt goes between them. */
function phone(n: number, salt: string): string {
  return `139${salt === '' ? 1000 + n % 4000 : 5000 + n % 4000}${String(n).padStart(4, '0')}`;
}
