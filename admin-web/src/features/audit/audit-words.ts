import type { AuditFactsFragment } from '@lastmile/schema/audit';
import { dictionaries } from '@lastmile/schema/dictionaries';
import { audit as t } from '@/texts/audit';
import { label, type CodeOf } from '@/texts/dictionary';
import { typeNames } from '@/texts/type-names';

/** Who did it, with the role; nobody for a sign-in that failed. */
export function whoOf({ actorName, role }: Pick<AuditFactsFragment, 'actorName' | 'role'>): string {
  if (!actorName) return role === 'ANONYMOUS' ? t.nobody : t.system;
  return role && role in dictionaries.StaffRole ? `${actorName} · ${label('StaffRole', role as CodeOf<'StaffRole'>)}` : actorName;
}

/** What kind of record it was about. */
export function typeName(type: string | null): string {
  return type ? (typeNames as Record<string, string>)[type] ?? type : '';
}
