import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../access/viewer.ts';
import type { Deed } from '../../graphql/deed.ts';
import { globalId } from '../../reading/global-id.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import type { DataImport } from './data-import.ts';

export const NO_LONGER_APPOINTED = '导入人的任职已结束或账号已停用';

/** What who handed in the file would do by hand. */
export function deedOfImport(em: EntityManager, { unitName }: DataImport, viewer: Viewer, now: Date): Deed {
  return { viewer, em, now, channel: 'CONSOLE', unitName: unitName ?? null, address: null, changes: [] };
}

export function auditOfImport(dataImport: DataImport, { role, accountId, displayName }: Viewer, at: Date, { verb, detail }: { verb: string; detail: string }): AuditEvent {
  return Object.assign(new AuditEvent(), {
    countyCode: dataImport.countyCode, at, action: 'DATA_IMPORT', verb, outcome: 'OK', role, accountId: accountId!, actorName: displayName!,
    objectType: 'DataImport', objectId: globalId(dataImport), detail,
  } satisfies Partial<AuditEvent>);
}
