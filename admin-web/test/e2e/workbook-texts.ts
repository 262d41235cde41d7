import { inflateRawSync } from 'node:zlib';

/** All texts of an .xlsx file, in the order in which it holds them. The file is a ZIP (APPNOTE.TXT 4.3): its directory at the end tells where each part is. */
export function workbookTexts(file: Buffer): string[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const texts: string[] = [];
  for (let at = file.readUInt32LE(end + 16), left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment, local] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const part = file.subarray(start, start + packed);
    const xml = (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(part) : part).toString('utf8');
    texts.push(...[...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((match) => match[1]!));
    at += 46 + name + extra + comment;
  }
  return texts;
}
