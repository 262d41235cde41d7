import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalCode } from '../../../graphql/errors.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import type { SheetRow } from './sheet.ts';
import type { Told } from './sheet-worker.ts';

interface ParseLimits {
  ms: number;
  memoryMb: number;
}

/** Built, the worker is JavaScript like everything else. */
const WORKER = new URL(`./sheet-worker.${import.meta.url.slice(-2)}`, import.meta.url);

/**
 * The rows of an .xlsx or CSV file, read in a thread of its own: what a file does to its reader (time, memory, a crash) ends
 * with that thread and is a refusal.
 * @throws Refusal IMPORT_FILE_TOO_LARGE, IMPORT_FILE_UNREADABLE
 */
export async function readSheet(content: Buffer, { ms, memoryMb }: ParseLimits = { ms: SHEET_LIMITS.parseMs, memoryMb: SHEET_LIMITS.workerMemoryMb }): Promise<SheetRow[]> {
  if (content.length < 4) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '文件是空的，请核对后重新上传');
  const worker = new Worker(WORKER, { workerData: content, resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 } });
  const rows: SheetRow[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Refusal('IMPORT_FILE_TOO_LARGE')), ms);
  worker.on('message', (told: Told) => {
    if ('rows' in told) rows.push(...told.rows);
    else if ('refused' in told) reject(new Refusal(told.refused.code as RefusalCode, [], told.refused.message));
    else resolve();
  });
  worker.on('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('IMPORT_FILE_TOO_LARGE') : error));
  worker.on('exit', () => reject(new Refusal('IMPORT_FILE_UNREADABLE')));
  try {
    await promise;
    return rows;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
