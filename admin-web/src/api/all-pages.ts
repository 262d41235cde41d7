import type { Client } from './client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { problemOf } from './problem';

interface Page<Row> { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/**
 * The rows of a list from its beginning, page after page, as they stand now.
 * @param pageOf the list in an answer
 * @param most rows, at most
 * @throws Problem when a page does not come; nothing of the others is answered then
 */
export async function rowsOfAllPages<Row, Result, Variables extends object>(
  client: Pick<Client, 'query'>,
  document: TypedDocumentNode<Result, Variables & { after?: string | null }>,
  variables: Variables,
  pageOf: (result: Result) => Page<Row>,
  most: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Result } = await client
      .query({ query: document, variables: { ...variables, after }, fetchPolicy: 'no-cache' })
      .catch((thrown: unknown) => { throw problemOf(thrown); });
    const { nodes, pageInfo } = pageOf(data);
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after && rows.length < most);
  return rows.slice(0, most);
}
