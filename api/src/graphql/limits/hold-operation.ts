import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import { holdDocument } from './measure-document.ts';
import { holdValue } from './measure-value.ts';
import { OverLimit } from './over-limit.ts';

/** What a client sent, as it came. */
export interface SentOperation {
  query: string;
  variables?: unknown;
}

/**
 * Holds an operation as it was sent against all limits that need no schema. Answers the document; null where it is none,
 * which the server then tells in its own words.
 * @throws OverLimit
 */
export function holdOperation({ query, variables }: SentOperation, limits: Limits): DocumentNode | null {
  for (const value of Object.values(variables ?? {})) holdValue(value, limits);
  const document = parsed(query, limits);
  if (document) holdDocument(document, limits);
  return document;
}

function parsed(query: string, limits: Limits): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The parser words this as an error of syntax.
    if (hasMoreTokens(query, limits.tokens)) throw new OverLimit('tokens', limits.tokens);
    return null;
  }
}

function hasMoreTokens(query: string, max: number): boolean {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; count <= max; count++) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}
