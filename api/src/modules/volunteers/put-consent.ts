import type { Deed } from '../../graphql/deed.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import type { ConsentPurpose } from './volunteer.codes.ts';
import type { Volunteer } from './volunteer.ts';

/** 告知书 in force: what people were told when they consented. A new wording gets a new version, and old consents keep theirs. */
export const NOTICE_VERSION = '2026-1';

/** Puts a consent on record. */
export function putConsent(deed: Deed, volunteer: Volunteer, { purpose, method, byGuardian = false }: { purpose: ConsentPurpose; method: string; byGuardian?: boolean }): VolunteerConsent {
  const consent = Object.assign(new VolunteerConsent(), {
    countyCode: volunteer.countyCode, volunteer, regionCode: volunteer.regionCode, purpose, method, byGuardian, textVersion: NOTICE_VERSION, givenAt: deed.now,
  } satisfies Partial<VolunteerConsent>);
  deed.em.persist(consent);
  return consent;
}
