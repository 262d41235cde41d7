import { announce } from '../../database/announce.ts';
import { nextSerial } from '../../database/serial.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { directors } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { demandRoomForTask } from '../tasks/room-for-task.ts';
import type { DataRegister } from './data-register.ts';
import { SheetColumn } from './export-column.ts';
import { ExportRequest, type ListSelection } from './export-request.ts';
import { SHEETS } from './export-sheets.ts';
import { RequestExportInput } from './exports.inputs.ts';
import { countRows, type ListDoor } from './list-pages.ts';
import { queueExport } from './queue-export.ts';

export const MOST_ROWS = 50_000;
const LONGEST_WHERE = 4_000;

/**
 * 申请导出: the current list of a register as a file. Masked, the task begins at once; in clear it needs a purpose and the approval
 * of the director (console.md §2.4).
 */
export async function requestExport(deed: Deed, given: RequestExportInput, door: ListDoor): Promise<Outcome> {
  demand(deed, 'EXPORT_REQUEST');
  const input = checked(RequestExportInput, given);
  const { em, viewer, now } = deed;
  const countyCode = viewer.counties.lo;
  const register = input.register ?? 'ORDERS';
  const plain = input.plain === true;
  const { purpose } = input;
  if (plain && !purpose) throw missing('purpose');
  const columns = columnsOf(deed, register, input, plain);
  const selection = selectionOf(register, input);
  await demandRoomForTask(deed);
  const rowCount = await countRows(door, viewer, register, selection);
  if (rowCount > MOST_ROWS) throw new Refusal('EXPORT_TOO_LARGE', ['input', 'where'], `一次最多导出 ${MOST_ROWS} 条，请缩小筛选范围`);
  const request = Object.assign(new ExportRequest(), {
    countyCode, exportNo: await nextSerial(em, countyCode, 'DC', shanghaiDay(now)), state: plain ? 'PENDING' : 'UNNEEDED', at: now, register, format: input.format ?? 'XLSX', plain, columns, rowCount,
    selection, regionCode: viewer.regionCode!, accountId: viewer.accountId!, appointmentId: viewer.appointmentId!, requesterName: viewer.displayName!,
    ...(purpose ? { purpose } : {}), ...(deed.unitName ? { unitName: deed.unitName } : {}),
  } satisfies Partial<ExportRequest>);
  em.persist(request);
  if (!plain) return { exportRequest: request, task: await queueExport(em, request, now) };
  await tell(deed, countyCode, 'EXPORT_REQUESTED', directors(countyCode));
  await announce(em, 'ExportRequest', request);
  return { exportRequest: request };
}

function columnsOf({ viewer: { role } }: Deed, register: DataRegister, { columns }: RequestExportInput, plain: boolean): ExportRequest['columns'] {
  const path = ['input', 'columns'];
  if (columns.length === 0) throw new Refusal('INVALID_INPUT', path, '请至少选择一列');
  const unique = [...new Set(columns)];
  if (unique.some((code) => !SHEETS[register].columns[code])) throw new Refusal('INVALID_INPUT', path, '所选的列不属于这个登记册');
  const grants = unique.map((code) => new SheetColumn(register, code).grant(role));
  if (grants.includes('none')) throw new Refusal('FORBIDDEN', path, '您的角色不能查看所选的列');
  if (plain && !grants.includes('mask+')) throw new Refusal('INVALID_INPUT', path, '所选的列没有可以查看明文的内容，请改为脱敏导出');
  return unique;
}

function selectionOf(register: DataRegister, { where, search }: RequestExportInput): ListSelection {
  if (search && !SHEETS[register].search) throw new Refusal('INVALID_INPUT', ['input', 'search'], '这个登记册不能按词搜索');
  return { where: where ? whereOf(where) : null, search: search ?? null };
}

function whereOf(text: string): Record<string, unknown> {
  try {
    const where: unknown = JSON.parse(text.slice(0, LONGEST_WHERE));
    if (typeof where === 'object' && where !== null) return where as Record<string, unknown>;
  } catch { /* told below */ }
  throw new Refusal('INVALID_INPUT', ['input', 'where'], '筛选条件不是有效的 JSON，请回到列表重新筛选');
}
