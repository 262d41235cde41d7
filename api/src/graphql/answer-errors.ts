import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ACTIONS, mayEver, type Action } from '../access/actions.ts';
import { ROLES, type Role } from '../access/roles.ts';
import { ruleOf } from '../reading/coordinates.ts';
import { ReadRefusal } from '../reading/errors.ts';
import { ERRORS, Refusal, type ErrorCode } from './errors.ts';
import { OverLimit } from './limits/over-limit.ts';

/** What a fault writes to the log: a number that the answer shows too, and no values. */
export interface FaultLog {
  error(entry: object, message: string): void;
}

/**
 * Turns whatever went wrong into code, sentence and path. Faults show a number to tell the technicians and nothing else;
 * the log has the number with the error's class and place, never its values (they may be personal).
 */
export function answerError(role: Role, log: FaultLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    if (original instanceof OverLimit) return original.told();
    if (original instanceof ReadRefusal) return told(formatted, original.code, original.message);
    if (original instanceof Refusal) return told(formatted, original.code, original.message);
    if (isBusy(original)) return told(formatted, 'UNAVAILABLE');
    const code = formatted.extensions?.code as ErrorCode | undefined;
    // Whoever is signed out (or was, by time) sees the anonymous view; that the field is not in it means: sign in.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && role === 'ANONYMOUS') return told(formatted, 'UNAUTHENTICATED');
    const refused = code === 'GRAPHQL_VALIDATION_FAILED' ? refusedVerb(formatted.message, role) : undefined;
    if (refused) return told(formatted, 'GRAPHQL_VALIDATION_FAILED', refused);
    if (code && code in ERRORS && code !== 'INTERNAL_SERVER_ERROR') return told(formatted, code, explained(code, formatted.message));
    const number = randomUUID().slice(0, 8);
    log.error({ number, path: formatted.path, error: faultOf(original) }, 'fault');
    return { message: `${ERRORS.INTERNAL_SERVER_ERROR.zh}：${number}`, ...(formatted.path ? { path: formatted.path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR', number } };
  };
}

function told(formatted: GraphQLFormattedError, code: ErrorCode, message: string = ERRORS[code].zh): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}

/** The code's own sentence, and behind it the parser's words for a program's author. Never a value: it may be personal. */
function explained(code: ErrorCode, detail: string): string {
  const sentence = ERRORS[code].zh;
  if (detail === sentence) return sentence;
  return `${sentence}（${detail.replace(/got invalid value [\s\S]*?(?= at "|; )/, 'got an invalid value').replace(/^Unexpected .*$/s, 'malformed')}）`;
}

/** A verb outside the role's view: the refusal is explained instead of "unknown field" (console §6 i); verbs are no secret. */
function refusedVerb(message: string, role: Role): string | undefined {
  const name = /^Cannot query field "(\w+)" on type "Mutation"/.exec(message)?.[1];
  const rule = name ? ruleOf(`Mutation.${name}`) : undefined;
  if (rule?.kind !== 'action' || mayEver(role, rule.action)) return undefined;
  return `${ROLES[role].zh}不能办理“${ACTIONS[rule.action as Action].zh}”，可办理：${ACTIONS[rule.action].roles.map((r) => ROLES[r].zh).join('、')}`;
}

/** Pool exhausted, lock or statement timeout, database going away: try again, nothing is lost. */
export function isBusy(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return ['55P03', '57014', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET'].includes(code ?? '') || /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after calling end/.test(message ?? '');
}

/** Class, SQLSTATE and stack: enough to find the place. Messages of database errors may hold values, so they stay out. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table } = error as { code?: string; constraint?: string; table?: string };
  return { kind: error.name, code, constraint, table, stack: error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8) };
}
