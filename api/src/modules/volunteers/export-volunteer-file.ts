import { idNumberVault, type IdKeys } from '../../database/encryption.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { globalId } from '../../reading/global-id.ts';
import { ActivitySignUp } from '../activities/activity-sign-up.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { concernsMinor } from '../reveals/masked-value.ts';
import { Reveal } from '../reveals/reveal.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { Qualification } from '../training/qualification.ts';
import { TrainingResult } from '../training/training-result.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerEvent } from './volunteer-event.ts';
import { ExportVolunteerFileInput } from './volunteer.inputs.ts';
import { Volunteer } from './volunteer.ts';

/**
 * 个人资料副本 (个保法 §45): everything that is held about one person, in clear, to be handed to that person. On record as a reveal
 * of the whole file, with who asked for it and how.
 */
export async function exportVolunteerFile(deed: Deed, given: ExportVolunteerFileInput, idKeys: IdKeys): Promise<Outcome> {
  demand(deed, 'VOLUNTEER_FILE');
  const input = checked(ExportVolunteerFileInput, given);
  const volunteer = await findVisible(deed.em, deed.viewer, Volunteer, input.volunteerId);
  if (!volunteer) throw new Refusal('NOT_FOUND', ['input', 'volunteerId']);
  const { countyCode, id } = volunteer;
  const theirs = { countyCode, volunteer: { countyCode, id } };
  const [memberships, records, trainings, qualifications, signUps, consents, events, reveals] = await Promise.all([
    deed.em.find(TeamMembership, theirs, { populate: ['team'] }), deed.em.find(ServiceRecord, theirs, { populate: ['team'] }),
    deed.em.find(TrainingResult, theirs, { populate: ['course'] }), deed.em.find(Qualification, theirs), deed.em.find(ActivitySignUp, theirs, { populate: ['activity'] }),
    deed.em.find(VolunteerConsent, theirs), deed.em.find(VolunteerEvent, theirs), deed.em.find(Reveal, { countyCode, objectId: globalId(volunteer) }),
  ]);
  deed.em.persist(Object.assign(new Reveal(), {
    countyCode, regionCode: volunteer.regionCode, state: 'SHOWN', at: deed.now, objectType: 'Volunteer', objectId: globalId(volunteer), field: 'file',
    reason: 'OTHER', note: input.request, minor: concernsMinor(volunteer, deed.now), accountId: deed.viewer.accountId!, requesterName: deed.viewer.displayName!,
  } satisfies Partial<Reveal>));

  const { idNumberCipher, idNumberHash: _hash, idNumberMasked: _masked, nameInitials: _initials, duplicateOf: _other, mergedInto: _into, ...told } = volunteer;
  const file = {
    volunteer: { ...told, idNumber: idNumberCipher ? idNumberVault(idKeys).open(countyCode, idNumberCipher) : null },
    memberships: memberships.map(({ team, joinedOn, leftOn }) => ({ team: team.name, joinedOn, leftOn })),
    serviceRecords: records.map(({ team, serviceStart, serviceEnd, state, creditableMinutes }) => ({ team: team.name, serviceStart, serviceEnd, state, creditableMinutes })),
    trainings: trainings.map(({ course, outcome, trainedOn, validUntil }) => ({ course: course.name, outcome, trainedOn, validUntil })),
    qualifications: qualifications.map(({ skill, certificateNo, issuer, issuedOn, expiresOn, state }) => ({ skill, certificateNo, issuer, issuedOn, expiresOn, state })),
    activities: signUps.map(({ activity, state, signedUpAt }) => ({ activity: activity.title, state, signedUpAt })),
    consents: consents.map(({ purpose, textVersion, byGuardian, method, givenAt, withdrawnAt }) => ({ purpose, textVersion, byGuardian, method, givenAt, withdrawnAt })),
    events: events.map(({ at, verb, toState, note, actorUnit }) => ({ at, verb, toState, note, actorUnit })),
    shownInClear: reveals.map(({ at, field, reason, state }) => ({ at, field, reason, state })),
  };
  return { file: JSON.stringify(file, null, 2) };
}
