import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { LIMITS, type LimitName, type Limits } from './limits.ts';

interface Over {
  /** What was counted, where counting did not stop at the limit. */
  actual?: number;
  /** A more exact sentence than the limit's own. */
  message?: string;
}

/** A request is over a limit: refused before anything of it runs, and told which limit, how much it is and what to do. */
export class OverLimit extends GraphQLError {
  readonly status: number;

  constructor(name: LimitName, max: number, { actual, message = LIMITS[name].zh(max) }: Over = {}, code: ErrorCode = 'OVER_LIMIT', status = 400, more: object = {}) {
    super(message, { extensions: { code, limit: { name, max, ...(actual !== undefined && Number.isFinite(actual) ? { actual } : {}) }, ...more, http: { status } } });
    this.status = status;
  }

  /** The error as an answer shows it, for where Apollo does not write it. */
  told(): GraphQLFormattedError {
    const { http: _, ...extensions } = this.extensions;
    return { message: this.message, extensions };
  }
}

/** The bucket does not hold enough. Answered with 200: the request is well-formed and may be sent again (api.md). */
export function rateLimited({ bucket }: Limits, retryAfterMs: number): OverLimit {
  const message = `请求过于频繁，请 ${Math.ceil(retryAfterMs / 1_000)} 秒后再试`;
  return new OverLimit('bucket', bucket, { message }, 'RATE_LIMITED', 200, { retryAfterMs });
}

/** @throws OverLimit where something counted is more than its limit */
export function hold(name: LimitName, actual: number, limits: Limits): void {
  if (actual > limits[name]) throw new OverLimit(name, limits[name], { actual });
}
