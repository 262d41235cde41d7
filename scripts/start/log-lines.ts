import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

const WARNING = 40;

/** Shows what of the API's structured log concerns the person at the terminal: warnings, errors, and whatever is no log line. */
export function showLog(stream: Readable, verbose: boolean): void {
  createInterface({ input: stream }).on('line', (line) => {
    const shown = verbose ? line : readable(line);
    if (shown) console.error(shown);
  });
}

/** One line for a warning or an error; undefined for anything less important. */
export function readable(line: string): string | undefined {
  const entry = parse(line);
  if (typeof entry?.level !== 'number') return line;
  if (entry.level < WARNING) return undefined;
  const reason = entry.err?.message && entry.err.message !== entry.msg ? ` (${entry.err.message})` : '';
  return `[api] ${entry.level > WARNING ? 'error' : 'warning'}: ${entry.msg ?? line}${reason}`;
}

/** A line as the API's logger writes it; undefined for any other text. */
function parse(line: string): { level?: number; msg?: string; err?: { message?: string } } | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
