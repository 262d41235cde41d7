import { buildApp } from '../../api/src/app.ts';
import type { Config } from '../../api/src/config.ts';
import { beginRead } from '../../api/src/reading/sessions.ts';
import { Refusal } from '../bootstrap/refusal.mjs';
import type { Seat } from './seat.ts';
import type { HandRoute } from './read/hand-server.ts';
import type { GraphqlRequest } from './read/operations.ts';

export type CapturedStatement = Pick<HandRoute, 'begin' | 'name' | 'text' | 'values'>;

/** Somebody asks for something. */
export interface Asked {
  seat: Seat;
  request: GraphqlRequest;
}

/**
 * The very statement by which the API reads an operation for a viewer, with its bound values and the beginning of its transaction: the API is built in this process and
 * asked once. The answer may be an error, such as a statement that takes too long. @throws Refusal for more or less than one statement
 */
export async function captureStatements(config: Config, asked: readonly Asked[]): Promise<CapturedStatement[]> {
  const app = await buildApp(config);
  try {
    const captured: CapturedStatement[] = [];
    for (const { seat, request } of asked) {
      // Refused answers are tried a second time through graphql-js: the same text counts once.
      const statements = new Map<string, CapturedStatement>();
      app.reader.onStatement = (plan, values) => void statements.set(plan.name, { begin: beginRead(seat.viewer, plan), name: plan.name, text: plan.text, values });
      await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: seat.cookie }, payload: { ...request } });
      const [first] = statements.values();
      if (!first || statements.size !== 1) throw new Refusal(`an operation of the benchmark is read by ${statements.size} statements, not by one.`);
      captured.push(first);
    }
    return captured;
  } finally {
    await app.close();
  }
}
