import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';
import { holdDocument } from './measure-document.ts';
import { holdValue } from './measure-value.ts';
import { OverLimit } from './over-limit.ts';

/** Brackets within brackets. Far more than any operation within the limits has, far less than the parser's recursion bears. */
const DEEPEST_BRACKETS = 300;

const OPENING: ReadonlySet<string> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R]);

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
  const held = heldUnder(limits);
  const known = held.get(query);
  if (known) return known;
  const document = parsed(query, limits);
  if (!document) return null;
  holdDocument(document, limits);
  held.set(query, document);
  return document;
}

/** Documents that were found within the limits, so that the console's own are not taken apart at every request. */
const HELD = new WeakMap<Limits, LRUCache<string, DocumentNode>>();

function heldUnder(limits: Limits): LRUCache<string, DocumentNode> {
  let held = HELD.get(limits);
  if (!held) HELD.set(limits, (held = new LRUCache({ maxSize: 8 * 1024 * 1024, sizeCalculation: (_document, query) => query.length })));
  return held;
}

function parsed(query: string, limits: Limits): DocumentNode | null {
  try {
    holdTokens(query, limits);
    return parse(query, { noLocation: true });
  } catch (error) {
    if (error instanceof OverLimit || !(error instanceof GraphQLError)) throw error;
    return null;
  }
}

/** Before the parser: its own limit of tokens reads like an error of syntax, and it recurses as deep as brackets go. */
function holdTokens(query: string, limits: Limits): void {
  const lexer = new Lexer(new Source(query));
  const open: TokenKind[] = [];
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF;) {
    if (++count > limits.tokens) throw new OverLimit('tokens', limits.tokens);
    const { kind } = lexer.token;
    if (OPENING.has(kind)) open.push(kind);
    else if (CLOSING.has(kind)) open.pop();
    if (open.length <= DEEPEST_BRACKETS) continue;
    // Values lie between parentheses, selections do not.
    const name = open.includes(TokenKind.PAREN_L) ? 'variablesDepth' : 'depth';
    throw new OverLimit(name, limits[name]);
  }
}
