import { getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { FULL } from './structure.ts';

/** Every verb of the full schema. */
export const VERBS = Object.values(FULL.getMutationType()!.getFields());

/** The type that an id of a verb's input is of, by the name of the input's field. */
const TARGETS: Record<string, string> = {
  orderId: 'DemandOrder', dispatchId: 'Dispatch', teamId: 'VolunteerTeam', volunteerId: 'Volunteer', volunteerIds: 'Volunteer', serviceRecordId: 'ServiceRecord',
  ratingId: 'OrderRating', followUpId: 'FollowUpVisit', complaintId: 'Complaint', revealId: 'Reveal', exportRequestId: 'ExportRequest', dataImportId: 'DataImport', importRowId: 'ImportRow',
  taskId: 'BackgroundTask', objectId: 'Volunteer', accountId: 'Account', appointmentId: 'Appointment', sessionId: 'Session',
  absorbedId: 'Volunteer', intoId: 'Volunteer', consentId: 'VolunteerConsent', courseId: 'TrainingCourse', membershipId: 'TeamMembership', trainingSessionId: 'TrainingSession', qualificationId: 'Qualification', mergeId: 'VolunteerMerge',
  supervisionId: 'Supervision', placeId: 'Place', linkId: 'TeamPlaceLink', activityId: 'ServiceActivity', signUpId: 'ActivitySignUp', assignmentId: 'WorkAssignment', placeIds: 'Place', teamIds: 'VolunteerTeam', projectId: 'ServiceProject', resourceId: 'ServiceResource', allocationId: 'ResourceAllocation', organizationId: 'VolunteerOrganization', exchangeId: 'ExchangeEvent', entryId: 'ContestEntry', unitId: 'EmployerUnit', lecturerId: 'EraLecturer', postingId: 'LecturerPosting', pointId: 'ResidentialPoint', dayId: 'CountyCalendarDay', viewId: 'SavedView', messageIds: 'Message',
};

/** Texts that verbs take for what they are; any other text is a sentence. */
const TEXTS: Record<string, string> = {
  objectType: 'Volunteer', field: 'phone', phone: '13812345678', requesterPhone: '13812345678', complainantPhone: '13812345678', requesterName: '张建国', complainantName: '张建国', name: '张建国', guardianName: '张建军', captainName: '张建军', secondCaptainName: '张建军', contactName: '张建军', contactPhone: '13812345679', guardianPhone: '13812345679', publicPhone: '13812345679', responsibleName: '张建军', mentorName: '张建军', personName: '张建军', uscc: '91350100M000100Y43', judgeName: '张建军', responsiblePhone: '13812345679', position: '34.75,109.18', idNumber: '11010519491231002X',
  where: '{}', search: '水',
  loginName: 'plausible', newPassword: 'Peaches-2719-from-Fuping', password: 'Peaches-2719-from-Fuping', currentPassword: 'Peaches-2719-from-Fuping',
};

/** What the inputs are about. */
export interface About {
  id(type: string): string;
  regionCode: string;
}

/** Field names that would make a verb something else than it is about: replays, and versions that nobody has. */
const LEFT_OUT = new Set(['idempotencyKey', 'version', 'noVolunteersReason']);

/** `{ input: … }` for a verb with every field filled in, as its form would be. */
export function plausibleInput(verb: string, about: About): Record<string, unknown> {
  const { args } = FULL.getMutationType()!.getFields()[verb]!;
  return Object.fromEntries(args.map(({ name, type }) => [name, valueFor(name, type, about)]));
}

/** A mutation of one verb with its input as a variable. */
export function documentOf(verb: string): string {
  const { args } = FULL.getMutationType()!.getFields()[verb]!;
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  return `mutation${declared && ` (${declared})`} { ${verb}${declared && `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`} { userErrors { code message path } } }`;
}

function valueFor(name: string, type: GraphQLInputType, about: About): unknown {
  const of = getNullableType(type);
  if (isListType(of)) return [valueFor(name, of.ofType as GraphQLInputType, about)];
  if (isEnumType(of)) return of.getValues()[0]!.name;
  if (isInputObjectType(of)) return Object.fromEntries(Object.values(of.getFields()).filter((field) => !LEFT_OUT.has(field.name)).map((field) => [field.name, valueFor(field.name, field.type, about)]));
  switch (of.name) {
    case 'ID': {
      const target = TARGETS[name];
      if (!target) throw new Error(`of which type is ${name}?`);
      return about.id(target);
    }
    case 'Int': return name === 'deductMinutes' ? 0 : 3;
    case 'Boolean': return name !== 'asDraft';
    case 'Date': return '2026-10-01';
    case 'DateTime': return name === 'serviceEnd' || name === 'endsAt' ? '2026-03-02T11:00:00+08:00' : '2026-03-02T10:00:00+08:00';
    case 'RegionCode': return about.regionCode;
    default: return TEXTS[name] ?? '已当面说明情况';
  }
}
