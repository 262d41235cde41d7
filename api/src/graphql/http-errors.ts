import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isBusy } from './answer-errors.ts';
import { ERRORS, type ErrorCode } from './errors.ts';
import { OverLimit } from './limits/over-limit.ts';

/** What fails before GraphQL begins is answered in the same form: a code and a sentence, never a stack or a value. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    const { statusCode = 500, name, code } = error as { statusCode?: number; name: string; code?: string };
    if (isBusy(error)) return reply.code(503).header('retry-after', '2').send(body('UNAVAILABLE'));
    const over = statusCode === 413 ? new OverLimit('bodyBytes', request.routeOptions.bodyLimit, { status: 413 }) : error;
    if (over instanceof OverLimit) return reply.code(over.status).send({ errors: [over.told()] });
    if (statusCode < 500) return reply.code(statusCode).send(body('BAD_REQUEST'));
    const number = randomUUID().slice(0, 8);
    request.log.error({ number, kind: name, code }, 'fault');
    return reply.code(500).send(body('INTERNAL_SERVER_ERROR', `${ERRORS.INTERNAL_SERVER_ERROR.zh}：${number}`));
  });
}

function body(code: ErrorCode, message: string = ERRORS[code].zh) {
  return { errors: [{ message, extensions: { code } }] };
}
