import pg from 'pg';
import { Refusal } from '../bootstrap/refusal.mjs';

const PATIENCE_MS = 5000;
const OLDEST = 15;
const NEWEST = 18;

/** Checks a database of the user's own. @throws Refusal when it cannot be reached, or is too old or too new */
export async function assertUsable(url: string): Promise<void> {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  client.on('error', () => undefined); // told by the query that fails
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version.split(' ')[0] ?? '';
    const major = Number.parseInt(version, 10);
    if (major < OLDEST || major > NEWEST) {
      throw new Refusal(`DATABASE_URL leads to PostgreSQL ${version} at ${place}: Lastmile needs ${OLDEST} to ${NEWEST}. Unset DATABASE_URL to use the embedded one.`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(explain(error as NodeJS.ErrnoException, place));
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host and database only: a password must not appear on the screen. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Refusal('DATABASE_URL is no address of a database: set it to postgresql://user:password@host:port/database, or unset it to use the embedded one.');
  }
  return `${parsed.hostname || 'localhost'}:${parsed.port || 5432}${parsed.pathname}`;
}

function explain(error: NodeJS.ErrnoException, place: string): string {
  switch (error.code) {
    case '28P01':
    case '28000':
      return `the database at ${place} refuses the user or password of DATABASE_URL: correct them.`;
    case '3D000':
      return `the server of DATABASE_URL has no database ${place}: create it first, or correct the name.`;
    case '53300':
      return `the database at ${place} has no connection left: raise its max_connections or stop other programs.`;
    default:
      return `the database of DATABASE_URL at ${place} cannot be reached within 5 s (${error.code ?? error.message}): start it, correct DATABASE_URL, or unset it to use the embedded one.`;
  }
}
