import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LIMITS, type LimitName, type Limits } from './limits.ts';

interface Telling {
  /** What was counted, where counting did not stop at the limit. */
  actual?: number;
  /** A more exact sentence than the limit's own. */
  message?: string;
  /** Of the answer. */
  status?: number;
  /** For RATE_LIMITED instead of OVER_LIMIT. */
  retryAfterMs?: number;
}

/** A request is over a limit: refused before anything of it runs, and told which limit, how much it is and what to do. */
export class OverLimit extends GraphQLError {
  readonly status: number;

  constructor(name: LimitName, max: number, { actual, message = LIMITS[name].zh(max), status = 400, retryAfterMs }: Telling = {}) {
    super(message, {
      extensions: {
        code: retryAfterMs === undefined ? 'OVER_LIMIT' : 'RATE_LIMITED',
        limit: { name, max, ...(Number.isFinite(actual) ? { actual } : {}) },
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        http: { status },
      },
    });
    this.status = status;
  }

  /** The error as an answer shows it. */
  told(): GraphQLFormattedError {
    const { http: _, ...extensions } = this.extensions;
    return { message: this.message, extensions };
  }
}

/** The bucket does not hold enough. Answered with 200: the request is well-formed and may be sent again. */
export function rateLimited({ bucket }: Limits, retryAfterMs: number): OverLimit {
  return new OverLimit('bucket', bucket, { message: `请求过于频繁，请 ${Math.ceil(retryAfterMs / 1_000)} 秒后再试`, status: 200, retryAfterMs });
}

/** @throws OverLimit where something counted is more than its limit */
export function hold(name: LimitName, actual: number, limits: Limits): void {
  if (actual > limits[name]) throw new OverLimit(name, limits[name], { actual });
}
