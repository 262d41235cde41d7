import type { Viewer } from '../../access/viewer.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { concernsMinor } from '../reveals/masked-value.ts';
import { shanghaiTime } from '../sla/shanghai.ts';
import { LARGEST_FILE } from '../tasks/task-file.ts';
import type { ExportRequest } from './export-request.ts';
import { cellOf, clearCellOf, columnFor, headingOf, selectionOf } from './order-column.ts';
import { orderPages, type OrderDoor, type OrderNode } from './order-pages.ts';
import { Workbook, type Cell } from './workbook.ts';

export interface ExportMeans {
  door: OrderDoor;
  /** Who asked, as access stands now. */
  viewer: Viewer;
  now: Date;
  expiresAt: Date;
  /** Told after each page. */
  progress(rowsDone: number): Promise<void>;
  /** Orders by id, past the masks; asked for an approved export in clear alone. */
  inClear(ids: string[]): Promise<DemandOrder[]>;
}

export interface WrittenExport {
  content: Buffer;
  rows: number;
  /** Rows of which something was written in clear. */
  clearRows: number;
}

/**
 * The workbook of an export: what it is, then the orders as who asked sees them. In clear are, when the director approved
 * it, those columns that the role may reveal; of orders that concern a minor never, their values are revealed one by one.
 */
export async function writeOrderExport(request: ExportRequest, means: ExportMeans): Promise<WrittenExport> {
  const { viewer } = means;
  const columns = request.columns.filter((column) => columnFor(column, viewer.role) !== 'none');
  const clear = new Set(request.plain && request.state === 'APPROVED' ? columns.filter((column) => columnFor(column, viewer.role) === 'mask+') : []);
  const workbook = new Workbook();
  const written: WrittenExport = { content: Buffer.alloc(0), rows: 0, clearRows: 0 };
  const facts = factsOf(request, means);
  workbook.sheet({ name: '文件说明', widths: [14, 60] });
  for (const fact of facts) workbook.row(fact);
  workbook.sheet({ name: '单据', widths: columns.map(() => 18), frozen: 2 });
  workbook.row([facts.map((fact) => fact.join('：')).join('　')], 'note');
  workbook.row(columns.map((column) => headingOf(column) + (columnFor(column, viewer.role).startsWith('mask') && !clear.has(column) ? '（脱敏）' : '')), 'heading');
  for await (const page of orderPages(means.door, viewer, request.selection, columns.map(selectionOf).join(' '))) {
    const known = await clearOrders(page, clear.size > 0, means);
    for (const order of page) {
      const inClear = known.get(order.id);
      if (inClear) written.clearRows += 1;
      workbook.row(columns.map((column): Cell => (inClear && clear.has(column) ? clearCellOf(column, inClear) : cellOf(column, order))));
    }
    written.rows += page.length;
    if (workbook.size > LARGEST_FILE) throw new Refusal('EXPORT_TOO_LARGE');
    await means.progress(written.rows);
  }
  written.content = workbook.finish();
  return written;
}

function factsOf({ exportNo, requesterName, unitName, purpose, plain }: ExportRequest, { now, expiresAt }: ExportMeans): [string, string][] {
  return [
    ['编号', exportNo], ['申请人', [unitName, requesterName].filter(Boolean).join(' ')], ['用途', purpose ?? '未填写'],
    ['内容', plain ? '含明文个人信息，涉及未成年人的单据仍脱敏；用后请销毁' : '个人信息已脱敏'], ['导出时间', shanghaiTime(now)], ['有效期至', shanghaiTime(expiresAt)],
  ];
}

async function clearOrders(page: OrderNode[], wanted: boolean, { inClear, now }: ExportMeans): Promise<Map<string, DemandOrder>> {
  if (!wanted) return new Map();
  const orders = await inClear(page.map(({ id }) => parseGlobalId(id)!.id));
  return new Map(orders.filter((order) => !concernsMinor(order, now)).map((order) => [`${order.countyCode}.${order.id}`, order]));
}
