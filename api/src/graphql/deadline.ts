import type { FastifyReply } from 'fastify';
import type { Limits } from './limits/limits.ts';
import { OverLimit } from './limits/over-limit.ts';

/** Aborts what is read for a request when its time is over, or when nobody is there any more to be answered. */
export function deadlineOf(reply: FastifyReply, { deadlineMs }: Limits): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new OverLimit('deadlineMs', deadlineMs));
  const timer = setTimeout(stop, deadlineMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) stop();
  });
  return controller.signal;
}
