import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../../graphql/errors.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

/** The parts of an .xlsx by their names. What they unpack to is counted while it comes, not believed. */
export class XlsxParts {
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws Refusal for what is no .xlsx, is over a limit, or holds macros */
  static async open(content: Buffer): Promise<XlsxParts> {
    const zip = await fromBufferPromise(content, { strictFileNames: true });
    if (zip.entryCount > SHEET_LIMITS.parts) throw new Refusal('IMPORT_FILE_TOO_LARGE');
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (/vbaProject\.bin$/i.test(entry.fileName)) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '文件含有宏，请另存为不含宏的 .xlsx 后重新上传');
      if (entry.isEncrypted()) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '文件有密码，请去掉密码后重新上传');
      const { uncompressedSize: unpacked, compressedSize: packed } = entry;
      if (unpacked > SHEET_LIMITS.ratioFromBytes && unpacked > packed * SHEET_LIMITS.ratio) throw new Refusal('IMPORT_FILE_TOO_LARGE', [], BLOWN_UP);
      entries.set(entry.fileName, entry);
    }
    return new XlsxParts(zip, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of a part, piece by piece. @throws Refusal over a limit, or when its checksum is wrong */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Refusal('IMPORT_FILE_UNREADABLE');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let sum = 0;
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      this.#unpacked += bytes.length;
      if (this.#unpacked > SHEET_LIMITS.unpackedBytes) throw new Refusal('IMPORT_FILE_TOO_LARGE', [], BLOWN_UP);
      sum = crc32(bytes, sum);
      yield decoder.decode(bytes, { stream: true });
    }
    if (sum !== entry.crc32) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '文件已损坏，请重新保存后上传');
    yield decoder.decode();
  }
}

const BLOWN_UP = '文件展开后太大，请把有内容的行复制到模板里重新上传';
