import type { FastifyRequest } from 'fastify';
import { getOperationAST, type OperationTypeNode } from 'graphql';
import { holdOperation, type SentOperation } from './hold-operation.ts';
import type { Limits } from './limits.ts';

type Sent = SentOperation & { operationName?: string };

/**
 * Before a request to /graphql is looked at further, even before it is asked who sends it: no statement has run yet. What
 * is no operation at all passes, for Apollo to tell.
 */
export function holdRequests(limits: Limits) {
  return async (request: FastifyRequest): Promise<void> => {
    const sent = sentBy(request);
    if (sent && kindOf(sent, limits) === 'subscription') throw badRequest('subscriptions are streamed');
  };
}

/** Only subscriptions are answered as a stream: all else must come to /graphql, where it is weighed and counted. */
export function holdStreams(limits: Limits) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!['GET', 'POST'].includes(request.method)) return;
    const sent = sentBy(request);
    if (!sent || kindOf(sent, limits) !== 'subscription') throw badRequest('only subscriptions are streamed');
  };
}

/** Of the operation that would run; undefined where there is none or more than one. */
function kindOf(sent: Sent, limits: Limits): OperationTypeNode | undefined {
  const document = holdOperation(sent, limits);
  return (document && getOperationAST(document, sent.operationName)?.operation) ?? undefined;
}

function badRequest(why: string): Error {
  return Object.assign(new Error(why), { statusCode: 400 });
}

function sentBy(request: FastifyRequest): Sent | null {
  const { query, variables, operationName } = request.method === 'GET' ? inAddress(request.url) : inBody(request.body);
  return typeof query === 'string' ? { query, variables, ...(typeof operationName === 'string' ? { operationName } : {}) } : null;
}

/** Read as Apollo reads it: two readings of one address would be a way round. */
function inAddress(url: string): Record<string, unknown> {
  const given = new URL(url, 'http://localhost').searchParams;
  return { ...Object.fromEntries(given), variables: json(given.get('variables')) };
}

function inBody(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function json(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
