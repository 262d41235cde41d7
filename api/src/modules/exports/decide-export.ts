import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { tell } from '../messages/tell.ts';
import { ExportRequest } from './export-request.ts';
import { DecideExportInput } from './exports.inputs.ts';
import { queueExport } from './queue-export.ts';

/** 批准明文导出: by a director who did not ask for it (access.md §3). What was approved begins at once, in the name of who asked. */
export async function decideExport(deed: Deed, given: DecideExportInput): Promise<Outcome> {
  demand(deed, 'EXPORT_APPROVE');
  const { exportRequestId, approve, note: decisionNote } = checked(DecideExportInput, given);
  const request = await lockVisible(deed.em, deed.viewer, ExportRequest, exportRequestId);
  if (!request) throw new Refusal('NOT_FOUND', ['input', 'exportRequestId']);
  if (request.accountId === deed.viewer.accountId) throw new Refusal('SAME_PERSON', ['input', 'exportRequestId'], '申请人不能批准自己的导出，请由另一位负责人批准');
  if (request.state !== 'PENDING') throw new Refusal('WRONG_STATE', ['input', 'exportRequestId']);
  if (!approve && !decisionNote) throw missing('note');
  Object.assign(request, {
    state: approve ? 'APPROVED' : 'REFUSED', deciderName: deed.viewer.displayName!, decidedAt: deed.now, ...(decisionNote ? { decisionNote } : {}),
  } satisfies Partial<ExportRequest>);
  await tell(deed, request.countyCode, approve ? 'EXPORT_APPROVED' : 'EXPORT_REFUSED', { account: request.accountId });
  if (approve) await queueExport(deed.em, request, deed.now);
  await announce(deed.em, 'ExportRequest', request);
  return { exportRequest: request };
}
