import { englishRefusal, language } from '@/texts/language';
import { problems } from '@/texts/problems';

/** One field refused, or the whole act, for a reason of the business: the server's `UserError`. */
export interface UserError {
  code: string;
  message: string;
  path?: readonly string[] | null;
}

/** Why something did not work, in the one form that pages show. */
export class Problem extends Error {
  readonly code: string;
  readonly path: readonly string[];

  constructor(code: string, message = '', path: readonly string[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** The sentence for a problem: what happened and what to do. The server's own Chinese is more exact than our list. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'message'>): string {
  const known = (problems.known as Record<string, string>)[problem.code];
  if (language.value === 'en') return known ?? englishRefusal(problem.code) ?? (problem.message || problems.unknown);
  return /[\u4e00-\u9fff]/.test(problem.message) ? problem.message : known ?? problems.unknown;
}

export function problemOfUserError(error: UserError): Problem {
  return new Problem(error.code, error.message, error.path ?? []);
}

interface GraphqlFault {
  message?: string;
  path?: readonly (string | number)[];
  extensions?: { code?: unknown };
}

export function problemOfFault(fault: GraphqlFault): Problem {
  return new Problem(String(fault.extensions?.code ?? 'INTERNAL_SERVER_ERROR'), fault.message, fault.path?.map(String));
}

/** Any thrown value. Apollo wraps what the network threw, and puts the body of a refused request into `networkError.result`. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const { graphQLErrors, networkError } = thrown as { graphQLErrors?: GraphqlFault[]; networkError?: unknown };
  if (graphQLErrors?.[0]) return problemOfFault(graphQLErrors[0]);
  if (networkError instanceof Problem) return networkError;
  const refused = networkError as { result?: { errors?: GraphqlFault[] }; statusCode?: number } | undefined;
  if (refused?.result?.errors?.[0]) return problemOfFault(refused.result.errors[0]);
  if (refused?.statusCode) return new Problem('UNREADABLE');
  return new Problem('UNREACHABLE');
}
