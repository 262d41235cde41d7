import { nameInitials } from '../../database/name-initials.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { NEEDED } from '../../graphql/text-input.ts';
import { currentRegion } from '../regions/current-region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { ageOn } from './age.ts';
import type { EditVolunteerInput } from './volunteer.inputs.ts';
import type { Volunteer } from './volunteer.ts';

type Told = Omit<EditVolunteerInput, 'volunteerId'>;

/** 民法典 §20: under eight nobody can consent; a child comes along with its guardian and is not registered. */
const YOUNGEST = 8;
const OLDEST = 120;
const OF_AGE = 18;

/**
 * Writes what is told into a registration, after checking it; what is not told stays.
 * @param told as its class's rules want it
 * @throws Refusal INVALID_INPUT, NOT_FOUND (region), GUARDIAN_REQUIRED
 */
export async function setVolunteer(deed: Deed, volunteer: Volunteer, told: Told): Promise<void> {
  if (told.name === null) throw new Refusal('INVALID_INPUT', ['input', 'name'], NEEDED);
  if (told.name) Object.assign(volunteer, { name: told.name, nameInitials: nameInitials(told.name, true) });
  if (told.regionCode || !volunteer.regionCode) volunteer.regionCode = (await currentRegion(deed, told.regionCode, ['input', 'regionCode'])).code;
  setBirth(deed, volunteer, told);

  if (told.phone !== undefined) volunteer.phone = told.phone;
  if (told.skills) volunteer.skills = unique(told.skills);
  if (told.serviceTimes) volunteer.serviceTimes = unique(told.serviceTimes);
  if (told.talents) volunteer.talents = unique(told.talents);
  if (told.occupation !== undefined) volunteer.occupation = told.occupation;
  if (told.employer !== undefined) volunteer.employer = told.employer;
  if (told.externalVolunteerNo !== undefined) volunteer.externalVolunteerNo = told.externalVolunteerNo;
  if (told.politicalStatus !== undefined) volunteer.politicalStatus = told.politicalStatus;
  if (told.leaderCadre != null) volunteer.leaderCadre = told.leaderCadre;
  if (told.inServicePartyMember != null) volunteer.inServicePartyMember = told.inServicePartyMember;
  if (volunteer.inServicePartyMember && volunteer.politicalStatus !== 'PARTY_MEMBER' && volunteer.politicalStatus !== 'PROBATIONARY') {
    throw new Refusal('INVALID_INPUT', ['input', 'inServicePartyMember'], '在职党员的政治面貌应为中共党员或预备党员');
  }
  if (told.inServiceUntil !== undefined) volunteer.inServiceUntil = told.inServiceUntil;
  if (volunteer.inServiceUntil && !volunteer.inServicePartyMember) throw new Refusal('INVALID_INPUT', ['input', 'inServiceUntil'], '不是在职党员，不填在职截止日期');
  setGuardian(deed, volunteer, told);
}

/** A resident number tells birth and gender; what it tells is not overwritten by hand. */
function setBirth(deed: Deed, volunteer: Volunteer, told: Told): void {
  const byNumber = volunteer.idDocumentType === 'RESIDENT_ID' || volunteer.idDocumentType === 'HMT_RESIDENCE';
  if (!byNumber && told.gender !== undefined) volunteer.gender = told.gender;
  if (!byNumber && told.birthDate !== undefined) volunteer.birthDate = told.birthDate;
  if (!volunteer.birthDate) return;
  const age = ageOn(volunteer.birthDate, shanghaiDay(deed.now));
  if (age < 0 || age > OLDEST) throw new Refusal('INVALID_INPUT', ['input', 'birthDate'], '出生日期不对，请核对');
  if (age < YOUNGEST) throw new Refusal('INVALID_INPUT', ['input', 'birthDate'], '未满 8 周岁不能登记为志愿者，可由监护人陪同参加活动');
}

/** 8 to 17: with a guardian who is known and can be reached (domain §2.7). */
function setGuardian(deed: Deed, volunteer: Volunteer, told: Told): void {
  if (told.guardianName !== undefined) volunteer.guardianName = told.guardianName;
  if (told.guardianPhone !== undefined) volunteer.guardianPhone = told.guardianPhone;
  if (told.guardianRelation !== undefined) volunteer.guardianRelation = told.guardianRelation;
  if (!isMinor(deed, volunteer)) return;
  for (const field of ['guardianName', 'guardianPhone', 'guardianRelation'] as const) {
    if (!volunteer[field]) throw new Refusal('GUARDIAN_REQUIRED', ['input', field]);
  }
}

export function isMinor({ now }: Deed, { birthDate }: Volunteer): boolean {
  return Boolean(birthDate) && ageOn(birthDate!, shanghaiDay(now)) < OF_AGE;
}

const unique = <T>(codes: readonly T[]): T[] => [...new Set(codes)];
