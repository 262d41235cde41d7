import pg from 'pg';

/**
 * A client that takes a text of several statements, sent in one round trip, and answers with the rows of the last of them that
 * has any columns; `pg` itself would answer with a list that the mapper does not know.
 */
export class SeriesClient extends pg.Client {
  override query(...args: unknown[]): never {
    const answer: unknown = (super.query as (...all: unknown[]) => unknown)(...args);
    return (answer instanceof Promise ? answer.then(lastWithColumns) : answer) as never;
  }
}

function lastWithColumns(result: pg.QueryResult | pg.QueryResult[]): pg.QueryResult {
  if (!Array.isArray(result)) return result;
  return result.findLast(({ fields }) => fields.length > 0) ?? result.at(-1)!;
}
