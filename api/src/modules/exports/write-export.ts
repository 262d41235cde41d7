import type { Viewer } from '../../access/viewer.ts';
import type { CountyOwned } from '../../database/county-owned.ts';
import type { IdKeys } from '../../database/encryption.ts';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { concernsMinor, inClear } from '../reveals/masked-value.ts';
import { shanghaiTime } from '../sla/shanghai.ts';
import { LARGEST_FILE } from '../tasks/task-file.ts';
import { DataRegister } from './data-register.ts';
import { SheetColumn } from './export-column.ts';
import type { ExportRequest } from './export-request.ts';
import { listPages, type ListDoor, type ListNode } from './list-pages.ts';
import { tableFile } from './table-file.ts';
import type { Cell } from './workbook.ts';

export interface ExportMeans {
  door: ListDoor;
  /** Who asked, as access stands now. */
  viewer: Viewer;
  now: Date;
  expiresAt: Date;
  idKeys: IdKeys;
  /** Told after each page. */
  progress(rowsDone: number): Promise<void>;
  /** Records of the register by id, past the masks; asked for an approved export in clear alone. */
  records(ids: string[]): Promise<CountyOwned[]>;
}

export interface WrittenExport {
  content: Buffer;
  mediaType: string;
  /** What the register is called. */
  title: string;
  /** Of the file's name, with the dot. */
  ending: string;
  rows: number;
  /** Rows of which something was written in clear. */
  clearRows: number;
}

/**
 * The file of an export: what it is, then the rows as who asked sees them. In clear are, when the director approved it, those columns
 * that the role may reveal; of whatever concerns a minor never, those values are revealed one by one.
 */
export async function writeExport(request: ExportRequest, means: ExportMeans): Promise<WrittenExport> {
  const { viewer: { role }, idKeys } = means;
  const columns = request.columns.map((code) => new SheetColumn(request.register, code)).filter((column) => column.grant(role) !== 'none');
  const clear = new Set(request.plain && request.state === 'APPROVED' ? columns.filter((column) => column.grant(role) === 'mask+') : []);
  const title = labelOf(DataRegister, request.register);
  const file = tableFile(request.format, {
    title, facts: factsOf(request, means),
    headings: columns.map((column) => column.heading + (column.grant(role).startsWith('mask') && !clear.has(column) ? '（脱敏）' : '')),
  });
  let rows = 0, clearRows = 0;
  for await (const page of listPages(means.door, means.viewer, request.register, request.selection, columns.map(({ selection }) => selection).join(' '))) {
    const known = await clearRecords(page, clear.size > 0, means);
    for (const row of page) {
      const record = known.get(row.id);
      if (record) clearRows += 1;
      file.row(columns.map((column): Cell => (record && clear.has(column) ? column.cellFor(inClear(record, column.ownProperty, idKeys)) : column.cell(row))));
    }
    rows += page.length;
    if (file.size > LARGEST_FILE) throw new Refusal('EXPORT_TOO_LARGE');
    await means.progress(rows);
  }
  return { content: file.finish(), mediaType: file.mediaType, title, ending: file.ending, rows, clearRows };
}

function factsOf({ exportNo, requesterName, unitName, purpose, plain }: ExportRequest, { now, expiresAt }: ExportMeans): [string, string][] {
  return [
    ['编号', exportNo], ['申请人', [unitName, requesterName].filter(Boolean).join(' ')], ['用途', purpose ?? '未填写'],
    ['内容', plain ? '含明文个人信息，涉及未成年人的仍脱敏；用后请销毁' : '个人信息已脱敏'], ['导出时间', shanghaiTime(now)], ['有效期至', shanghaiTime(expiresAt)],
  ];
}

async function clearRecords(page: ListNode[], wanted: boolean, { records, now }: ExportMeans): Promise<Map<string, CountyOwned>> {
  if (!wanted) return new Map();
  const found = await records(page.map(({ id }) => parseGlobalId(id)!.id));
  return new Map(found.filter((record) => !concernsMinor(record, now)).map((record) => [`${record.countyCode}.${record.id}`, record]));
}
