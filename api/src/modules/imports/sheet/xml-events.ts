import { SaxesParser } from 'saxes';
import { Refusal } from '../../../graphql/errors.ts';

export interface XmlEvents {
  /** Names come without their namespace prefix. */
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML piece by piece. A document type is refused before anything of it is looked at: no entity, no outside file. @throws Refusal */
export async function readXml(pieces: AsyncIterable<string>, { open, text, close }: XmlEvents): Promise<void> {
  const parser = new SaxesParser();
  const fail = () => { throw new Refusal('IMPORT_FILE_UNREADABLE'); };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Record<string, string>));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
