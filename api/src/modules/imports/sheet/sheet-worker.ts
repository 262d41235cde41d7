import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../graphql/errors.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { SheetRow } from './sheet.ts';

/** What the worker tells: rows, some at a time so that taking them in holds nobody up; then that it is done, or why not. */
export type Told = { rows: SheetRow[] } | { refused: { code: Refusal['code']; message: string } } | { done: true };

const AT_ONCE = 200;
const tell = (told: Told) => parentPort!.postMessage(told);

try {
  const rows = await read(Buffer.from(workerData as Uint8Array));
  for (let at = 0; at < rows.length; at += AT_ONCE) tell({ rows: rows.slice(at, at + AT_ONCE) });
  tell({ done: true });
} catch (error) {
  // Libraries tell in their own words what is wrong with a file; to people it is one and the same.
  const { code, message } = error instanceof Refusal ? error : new Refusal('IMPORT_FILE_UNREADABLE');
  tell({ refused: { code, message } });
}

async function read(content: Buffer): Promise<SheetRow[]> {
  if (content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readXlsx(content);
  if (content.readUInt32BE(0) === 0xD0CF11E0) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '这是旧的 .xls 或加了密码的文件，请另存为 .xlsx 后再上传');
  return readCsv(content);
}
