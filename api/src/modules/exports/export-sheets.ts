import type { ReadClass } from '../../reading/declare.ts';
import { ResidentialPoint } from '../circle/residential-point.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { Place } from '../places/place.ts';
import { RegionFigure } from '../regions/region-figure.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { TrainingResult } from '../training/training-result.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import type { DataRegister } from './data-register.ts';
import type { ExportColumn } from './export.codes.ts';

/** How a register goes out: the list of the API that it is read by, and its columns in the order of the file. */
export interface ExportSheet {
  type: ReadClass;
  /** Root list of the API. */
  list: string;
  /** It can be searched by words, and sorted otherwise than by id. */
  search?: true;
  orderBy?: string;
  /** The list is open to everybody; what goes out is the own region. */
  ownRegion?: true;
  /** Each column with the path of its field from a row; the column's own name in camel case where nothing is said. */
  columns: Partial<Record<ExportColumn, string>>;
}

export const SHEETS: Record<DataRegister, ExportSheet> = {
  ORDERS: {
    type: DemandOrder, list: 'orders', search: true, orderBy: 'REPORTED_AT_DESC',
    columns: {
      ...own('ORDER_NO', 'STATE', 'CATEGORY', 'TITLE', 'CONTENT', 'REGION_NAME'), TEAM: 'currentTeam.name',
      ...own('URGENCY', 'CHANNEL', 'PREFERRED_TIME', 'PREFERRED_DATE', 'PEOPLE_NEEDED', 'RAISED_AT', 'REPORTED_AT', 'DUE_AT', 'OVERDUE', 'AGREED_AT', 'CLOSED_AT', 'RATING_STATE', 'REQUESTER_NAME', 'REQUESTER_PHONE', 'ADDRESS', 'BENEFICIARY_GROUP', 'SERVICE_NOTE', 'RECORDER_NAME'),
    },
  },
  VOLUNTEERS: {
    type: Volunteer, list: 'volunteers', search: true,
    columns: {
      ...own('VOLUNTEER_NO'), PERSON: 'name', ...own('STATE', 'GENDER', 'BIRTH_DATE', 'ID_DOCUMENT_TYPE', 'ID_NUMBER_MASKED', 'PHONE'), REGION_NAME: 'region.fullName',
      ...own('POLITICAL_STATUS', 'IN_SERVICE_PARTY_MEMBER', 'IN_SERVICE_UNTIL', 'LEADER_CADRE', 'OCCUPATION', 'EMPLOYER', 'SKILLS', 'SERVICE_TIMES', 'TALENTS'), REGISTRATION_CHANNEL: 'channel', ...own('REGISTERED_ON', 'CONFIRMED_MINUTES', 'TRAINED', 'EXTERNAL_VOLUNTEER_NO'),
    },
  },
  TEAMS: {
    type: VolunteerTeam, list: 'teams', search: true,
    columns: { ...own('NAME'), KIND: 'type', ...own('CATEGORY', 'SPECIALITY', 'STATE'), REGION_NAME: 'region.fullName', PARENT: 'parent.name', ...own('UNIT_NAME'), LEADER: 'leader.name', ...own('CONTACT_NAME', 'CONTACT_PHONE', 'MEMBER_COUNT') },
  },
  MEMBERSHIPS: { type: TeamMembership, list: 'teamMemberships', columns: { TEAM_NAME: 'team.name', VOLUNTEER_NO: 'volunteer.volunteerNo', PERSON: 'volunteer.name', ...own('JOINED_ON', 'LEFT_ON') } },
  PLACES: {
    type: Place, list: 'places', search: true,
    columns: {
      ...own('NAME', 'KIND'), REGION_NAME: 'region.fullName',
      ...own('VENUE_TYPE', 'FUNCTIONS', 'ADDRESS', 'POSITION', 'OPENING_HOURS', 'STANDING_PROJECTS', 'PUBLIC_PHONE', 'RESPONSIBLE_NAME', 'RESPONSIBLE_PHONE', 'RESPONSIBLE_FROM', 'RESPONSIBLE_UNTIL', 'RULE_DOCUMENT', 'INSPECTED_ON', 'INSPECTION_PASSED', 'QUALIFIED', 'ACTIVE'),
    },
  },
  POINTS: { type: ResidentialPoint, list: 'residentialPoints', search: true, columns: { ...own('NAME', 'KIND'), REGION_NAME: 'region.fullName', ...own('POPULATION', 'POSITION', 'ACTIVE') } },
  TRAININGS: { type: TrainingResult, list: 'trainingResults', columns: { VOLUNTEER_NO: 'volunteer.volunteerNo', PERSON: 'volunteer.name', COURSE: 'course.name', ...own('OUTCOME', 'TRAINED_ON', 'VALID_UNTIL') } },
  FIGURES: { type: RegionFigure, list: 'regionFigures', ownRegion: true, columns: { REGION_NAME: 'region.fullName', ...own('REGION_CODE', 'YEAR', 'RESIDENT_POPULATION', 'IN_SERVICE_PARTY_MEMBERS', 'SOURCE_NOTE') } },
};

function own(...columns: ExportColumn[]): Partial<Record<ExportColumn, string>> {
  return Object.fromEntries(columns.map((column) => [column, column.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]));
}
