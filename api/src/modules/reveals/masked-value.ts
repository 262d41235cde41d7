import { grantOf } from '../../access/matrix.ts';
import type { CountyOwned } from '../../database/county-owned.ts';
import { idNumberVault, type IdKeys } from '../../database/encryption.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { READ_TYPES } from '../../reading/declare.ts';
import { findVisible } from '../../reading/visible.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Volunteer } from '../volunteers/volunteer.ts';

export interface MaskedValue {
  record: CountyOwned & { regionCode: string };
  /** The value in clear. */
  value(idKeys: IdKeys): string | null;
  minor: boolean;
}

/** The record and field that a reveal is about, if the role's grant on it is "masked, may be revealed" (access §2, m+). */
export async function maskedValue(deed: Deed, { objectType, objectId, field }: { objectType: string; objectId: string; field: string }): Promise<MaskedValue> {
  const type = [...READ_TYPES.values()].find((t) => t.name === objectType);
  const declared = type?.fields.get(field);
  if (!type || declared?.kind !== 'column' || grantOf(declared.dataClass, deed.viewer.role) !== 'mask+') {
    throw new Refusal('FORBIDDEN', ['input', 'field'], '您的角色不能查看这一项的明文');
  }
  const record = await findVisible(deed.em, deed.viewer, type.cls as never, objectId) as MaskedValue['record'] | null;
  if (!record) throw new Refusal('NOT_FOUND', ['input', 'objectId']);
  return { record, minor: concernsMinor(record, deed.now), value: (idKeys) => inClear(record, field, idKeys) };
}

/** A masked value past the mask: of a document by its key. */
export function inClear(record: CountyOwned, field: string, idKeys: IdKeys): string | null {
  if (record instanceof Volunteer && field === 'idNumberMasked') {
    return record.idNumberCipher ? idNumberVault(idKeys).open(record.countyCode, record.idNumberCipher) : null;
  }
  const value = (record as unknown as Record<string, unknown>)[field];
  return value === null || value === undefined ? null : String(value);
}

/** Under 18 on the day, or an order for children (domain §2.7). */
export function concernsMinor(record: object, now: Date): boolean {
  if (record instanceof DemandOrder) return record.beneficiaryGroup === 'LEFT_BEHIND_CHILD' || record.beneficiaryGroup === 'CHILD_IN_DIFFICULTY';
  if (!(record instanceof Volunteer) || !record.birthDate) return false;
  const today = shanghaiDay(now);
  return record.birthDate > `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
}
