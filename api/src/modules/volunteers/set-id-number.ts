import { idNumberVault, maskIdNumber, type IdKeys } from '../../database/encryption.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { readIdNumber } from './id-number.ts';
import type { IdDocumentType } from './volunteer.codes.ts';
import { Volunteer } from './volunteer.ts';

/**
 * Puts a document into a registration: sealed, masked, and as a keyed hash. Where another registration of the county stands for
 * the same document already, this one waits beside it until they are merged; nobody is sent away (R79).
 * @throws Refusal ID_NUMBER_INVALID
 */
export async function setIdNumber(deed: Deed, volunteer: Volunteer, given: { idDocumentType: IdDocumentType; idNumber: string }, idKeys: IdKeys): Promise<void> {
  const told = readIdNumber(given.idDocumentType, given.idNumber, shanghaiDay(deed.now));
  if (!told) throw new Refusal('ID_NUMBER_INVALID', ['input', 'idNumber']);
  const { countyCode } = volunteer;
  const vault = idNumberVault(idKeys);
  Object.assign(volunteer, {
    idDocumentType: given.idDocumentType,
    idNumberMasked: maskIdNumber(told.number),
    idNumberCipher: vault.seal(countyCode, told.number),
    idNumberHash: vault.hash(countyCode, told.number),
    ...(told.birthDate && { birthDate: told.birthDate }),
    ...(told.gender && { gender: told.gender }),
  } satisfies Partial<Volunteer>);
  volunteer.duplicateOf = await standingFor(deed, volunteer, vault.hashes(countyCode, told.number));
}

/** The registration that stands for a document in the county: the one that is no duplicate, not merged and not rejected. */
async function standingFor({ em }: Deed, { countyCode, id }: Volunteer, hashes: string[]): Promise<Volunteer | null> {
  const others = await em.find(Volunteer, { countyCode, idNumberHash: { $in: hashes }, id: { $ne: id }, state: { $nin: ['MERGED', 'REJECTED'] } });
  return others.find(({ duplicateOf }) => !duplicateOf) ?? null;
}
