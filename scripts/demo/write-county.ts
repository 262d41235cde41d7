import { insertMissingRows, insertRows, type BulkClient } from '../../api/src/database/bulk.ts';
import { SLA_DEFAULTS } from '../../api/src/modules/sla/sla-defaults.ts';
import { PARAMETERS } from '../../api/src/modules/settings/parameter-bounds.ts';
import { makeActivities } from './activities.ts';
import { makeAssignments } from './assignments.ts';
import { causesAmong, makeComplaints, type ComplaintCause } from './complaints.ts';
import type { DemoCounty } from './county.ts';
import { figuresOf } from './make-county.ts';
import { makeLinks } from './links.ts';
import { makeExchanges } from './exchanges.ts';
import { makeLecturers } from './lecturers.ts';
import { makeOrders } from './orders.ts';
import { makeOrganizations } from './organizations.ts';
import { makeProjects } from './projects.ts';
import { makeResources } from './resources.ts';
import { makePlaces } from './places.ts';
import { DemoSerials } from './serials.ts';
import { teamRows, unitFigures, unitRows } from './teams.ts';
import { makeCourses, makeTrainings } from './trainings.ts';
import { makeVolunteers } from './volunteers.ts';

export interface WrittenCounty {
  volunteers: number;
  memberships: number;
  orders: number;
  events: number;
}

/** Writes a county from its settings to its complaints, part by part, so that memory holds one part. */
export async function writeCounty(client: BulkClient, county: DemoCounty, secret: string, progress: (line: string) => void): Promise<WrittenCounty> {
  const written: WrittenCounty = { volunteers: 0, memberships: 0, orders: 0, events: 0 };
  await insertRows(client, { table: 'sla_rules', rows: slaRules(county.code) }, { table: 'county_parameters', rows: parameters(county.code) });
  const { places, points, inspections } = makePlaces(county);
  await insertRows(client, { table: 'places', rows: places }, { table: 'place_inspections', rows: inspections }, { table: 'residential_points', rows: points });
  const units = unitRows(county);
  await insertRows(client, { table: 'employer_units', rows: units }, { table: 'unit_figures', rows: unitFigures(county, units) });
  const { lecturers, postings, lectures } = makeLecturers(county, places);
  await insertRows(client, { table: 'era_lecturers', rows: lecturers }, { table: 'lecturer_postings', rows: postings }, { table: 'era_lectures', rows: lectures });
  await insertMissingRows(client, { table: 'region_figures', rows: figuresOf(county) });

  const courses = makeCourses(county);
  await insertRows(client, { table: 'training_courses', rows: courses });
  for (const { volunteers, memberships } of makeVolunteers(county, secret)) {
    // The leaders are among the first volunteers, so the teams can go with them.
    const teams = written.volunteers === 0 ? teamRows(county) : [];
    await insertRows(client, { table: 'volunteers', rows: volunteers }, { table: 'volunteer_teams', rows: teams }, { table: 'team_memberships', rows: memberships });
    const { sessions, results, qualifications } = makeTrainings(county, courses, volunteers as never);
    await insertRows(client, { table: 'training_sessions', rows: sessions }, { table: 'training_results', rows: results }, { table: 'qualifications', rows: qualifications });
    written.volunteers += volunteers.length;
    written.memberships += memberships.length;
  }
  const { activities, signUps } = makeActivities(county, places);
  await insertRows(client, { table: 'team_place_links', rows: makeLinks(county, places) }, { table: 'service_activities', rows: activities }, { table: 'activity_sign_ups', rows: signUps });
  const { projects, issues, frozen } = makeProjects(county);
  const { resources, allocations } = makeResources(county, projects);
  await insertRows(
    client, { table: 'work_assignments', rows: makeAssignments(county, places) }, { table: 'service_projects', rows: projects }, { table: 'catalog_issues', rows: issues }, { table: 'frozen_projects', rows: frozen },
    { table: 'service_resources', rows: resources }, { table: 'resource_allocations', rows: allocations },
  );
  const social = makeOrganizations(county);
  await insertRows(
    client, { table: 'volunteer_organizations', rows: social.organizations }, { table: 'incubation_steps', rows: social.steps }, { table: 'support_grants', rows: social.supports }, { table: 'talent_cultivations', rows: social.cultivations },
    { table: 'enterprise_partnerships', rows: social.partnerships },
  );
  const exchanges = makeExchanges(county);
  await insertRows(client, { table: 'exchange_events', rows: exchanges.events }, { table: 'contest_entries', rows: exchanges.entries }, { table: 'contest_scores', rows: exchanges.scores });
  progress(`${county.name}: ${county.teams.length} teams, ${written.volunteers} volunteers, ${written.memberships} memberships`);

  const serials = new DemoSerials(county.code, 'XQ');
  const random = county.random.fork('complaint causes');
  const causes: ComplaintCause[] = [];
  let said = 0;
  for (const rows of makeOrders(county, serials)) {
    await insertRows(client, ...Object.entries(rows).map(([table, part]) => ({ table, rows: part })));
    causes.push(...causesAmong(random, rows.demand_orders, causes.length));
    written.orders += rows.demand_orders.length;
    written.events += rows.order_events.length;
    if (written.orders - said >= 10_000) progress(`${county.name}: ${said = written.orders} orders …`);
  }
  const complaintSerials = new DemoSerials(county.code, 'TS');
  const { complaints, complaint_events } = makeComplaints(county, causes, complaintSerials);
  await insertRows(client, { table: 'complaints', rows: complaints }, { table: 'complaint_events', rows: complaint_events });
  await insertRows(client, { table: 'serials', rows: [...serials.rows, ...complaintSerials.rows] });
  progress(`${county.name}: ${written.orders} orders with ${written.events} events, ${complaints.length} complaints`);
  return written;
}

function slaRules(countyCode: string) {
  return Object.entries(SLA_DEFAULTS).flatMap(([step, limits]) =>
    Object.entries(limits).map(([urgency, limit]) => ({ countyCode, step, urgency, ...limit })));
}

function parameters(countyCode: string) {
  return Object.entries(PARAMETERS).map(([code, { standard }]) => ({ countyCode, code, value: standard, version: 1 }));
}
