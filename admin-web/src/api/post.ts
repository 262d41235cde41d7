import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { config } from '@/config';
import { Problem, problemOfFault } from './problem';
import { timedFetch } from './timed-fetch';

export type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/** Sends an operation; the answer as it comes. Throws `Problem` where none comes. */
export async function send<Result, Variables>(document: Document<Result, Variables>, variables: Variables): Promise<Response> {
  return timedFetch((await config()).api, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
}

/**
 * One GraphQL request without Apollo, for what must work before the shell is loaded: who is signed in, sign in and out.
 * Throws `Problem`.
 */
export async function post<Result, Variables>(document: Document<Result, Variables>, variables: Variables): Promise<Result> {
  const answer = await send(document, variables);
  const body = await answer.json().catch(() => { throw new Problem('UNREADABLE'); });
  if (body.errors?.[0]) throw problemOfFault(body.errors[0]);
  if (!body.data) throw new Problem('UNREADABLE');
  return body.data;
}
