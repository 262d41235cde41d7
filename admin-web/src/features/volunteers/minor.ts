import type { FormValues } from '@/ui/form-rules';

const OF_AGE = 18;

/** Whether the document or the birth date, as far as it is typed, is of somebody under 18: then a guardian is asked for. The server decides. */
export function minorBy({ idNumber, idDocumentType, birthDate }: FormValues, now: Date): boolean {
  const resident = idDocumentType === 'RESIDENT_ID' || idDocumentType === 'HMT_RESIDENCE';
  const written = String(idNumber ?? '').normalize('NFKC').replace(/\s/g, '');
  const born = resident ? written.slice(6, 14).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : String(birthDate ?? '');
  if (!/^\d{4}-\d\d-\d\d$/.test(born)) return false;
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return born > `${Number(today.slice(0, 4)) - OF_AGE}${today.slice(4)}`;
}
