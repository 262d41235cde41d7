import { IdempotencyRecord } from '../database/idempotency-record.ts';
import { OutboxMessage } from '../database/outbox-message.ts';
import { Serial } from '../database/serial.ts';
import { Account } from './accounts/account.ts';
import { Appointment } from './accounts/appointment.ts';
import { Session } from './accounts/session.ts';
import { SignInAttempt } from './accounts/sign-in-attempt.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { Complaint } from './complaints/complaint.ts';
import { ComplaintEvent } from './complaints/complaint-event.ts';
import { Deployment } from './deployment/deployment.ts';
import { ContestEntry } from './exchanges/contest-entry.ts';
import { ContestScore } from './exchanges/contest-score.ts';
import { ExchangeEvent } from './exchanges/exchange-event.ts';
import { ExportRequest } from './exports/export-request.ts';
import { ServiceRecord } from './hours/service-record.ts';
import { DataImport } from './imports/data-import.ts';
import { ImportRow } from './imports/import-row.ts';
import { EraLecture } from './lecturers/era-lecture.ts';
import { EraLecturer } from './lecturers/era-lecturer.ts';
import { LecturerPosting } from './lecturers/lecturer-posting.ts';
import { DemandOrder } from './orders/demand-order.ts';
import { Dispatch } from './orders/dispatch.ts';
import { DispatchVolunteer } from './orders/dispatch-volunteer.ts';
import { OrderEvent } from './orders/order-event.ts';
import { Message } from './messages/message.ts';
import { Supervision } from './orders/supervision.ts';
import { CountyMap } from './circle/county-map.ts';
import { ResidentialPoint } from './circle/residential-point.ts';
import { EnterprisePartnership } from './organizations/enterprise-partnership.ts';
import { IncubationStep } from './organizations/incubation-step.ts';
import { SupportGrant } from './organizations/support-grant.ts';
import { TalentCultivation } from './organizations/talent-cultivation.ts';
import { VolunteerOrganization } from './organizations/volunteer-organization.ts';
import { Place } from './places/place.ts';
import { PlaceInspection } from './places/place-inspection.ts';
import { AccountPreferences } from './preferences/account-preferences.ts';
import { FollowUpVisit } from './ratings/follow-up-visit.ts';
import { OrderRating } from './ratings/order-rating.ts';
import { Reveal } from './reveals/reveal.ts';
import { Region } from './regions/region.ts';
import { RegionFigure } from './regions/region-figure.ts';
import { CountyParameter } from './settings/county-parameter.ts';
import { DictionaryLabel } from './settings/dictionary-label.ts';
import { SavedView } from './saved-views/saved-view.ts';
import { CalendarDay } from './sla/calendar-day.ts';
import { CountyCalendarDay } from './sla/county-calendar-day.ts';
import { SlaRule } from './sla/sla-rule.ts';
import { BackgroundTask } from './tasks/background-task.ts';
import { TaskFile } from './tasks/task-file.ts';
import { UnitFigure } from './numbers/unit-figure.ts';
import { EmployerUnit } from './teams/employer-unit.ts';
import { TeamMembership } from './teams/team-membership.ts';
import { ActivitySignUp } from './activities/activity-sign-up.ts';
import { ServiceActivity } from './activities/service-activity.ts';
import { WorkAssignment } from './assignments/work-assignment.ts';
import { CatalogIssue } from './catalog/catalog-issue.ts';
import { FrozenProject } from './catalog/frozen-project.ts';
import { ServiceProject } from './projects/service-project.ts';
import { ResourceAllocation } from './resources/resource-allocation.ts';
import { ServiceResource } from './resources/service-resource.ts';
import { TeamPlaceLink } from './teams/team-place-link.ts';
import { VolunteerTeam } from './teams/volunteer-team.ts';
import { VolunteerConsent } from './volunteers/volunteer-consent.ts';
import { VolunteerEvent } from './volunteers/volunteer-event.ts';
import { VolunteerMerge } from './volunteers/volunteer-merge.ts';
import { Qualification } from './training/qualification.ts';
import { TrainingCourse } from './training/training-course.ts';
import { TrainingResult } from './training/training-result.ts';
import { TrainingSession } from './training/training-session.ts';
import { Volunteer } from './volunteers/volunteer.ts';

/** Every class that is a table. */
export const ENTITIES = [
  Region, RegionFigure, Account, Appointment, Session, SignInAttempt, AuditEvent, Deployment, IdempotencyRecord, OutboxMessage, Serial,
  CalendarDay, CountyCalendarDay, SlaRule, DictionaryLabel, CountyParameter, VolunteerTeam, TeamMembership, TeamPlaceLink, ServiceActivity, ActivitySignUp, Volunteer, VolunteerConsent, VolunteerEvent, VolunteerMerge, TrainingCourse, TrainingSession, TrainingResult, Qualification, Place, PlaceInspection, ResidentialPoint, EraLecturer, LecturerPosting, EraLecture, EmployerUnit, UnitFigure, ExchangeEvent, ContestEntry, ContestScore, VolunteerOrganization, IncubationStep, SupportGrant, TalentCultivation, EnterprisePartnership,
  DemandOrder, Dispatch, DispatchVolunteer, OrderEvent, Supervision, OrderRating, FollowUpVisit, ServiceRecord, Complaint, Reveal, ComplaintEvent,
  WorkAssignment, ServiceProject, CatalogIssue, FrozenProject, ServiceResource, ResourceAllocation, CountyMap,
  AccountPreferences, SavedView, Message, ExportRequest, BackgroundTask, TaskFile, DataImport, ImportRow,
];
