import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { buildFullSchema } from '../../src/graphql/schema.ts';
import { holdOperation } from '../../src/graphql/limits/hold-operation.ts';
import { limitsFrom } from '../../src/graphql/limits/limits.ts';
import { weigh } from '../../src/graphql/limits/weigh.ts';
import { pageSize } from '../../src/reading/arguments.ts';

/** The console's own operations, as it sends them. Its page sizes are literals in the documents. */
const sources = join(import.meta.dirname, '../../../admin-web/src');
const OPERATIONS = globSync('**/*.graphql', { cwd: sources }).flatMap((file) =>
  Object.entries(separateOperations(parse(readFileSync(join(sources, file), 'utf8')))));
const full = buildFullSchema();
/** A fifth of room: what the console will ask for next must not meet a limit. */
const WITH_ROOM = limitsFrom((_name, standard) => Math.floor(standard * 0.8));

/** The most that pages ask for: the audit its records by id, one for each row; the board an order with its queue. */
const MOST_ASKED = { ids: Array.from({ length: 20 }, () => '610528.x'), opens: true };

test('the console has operations', () => {
  expect(OPERATIONS.length).toBeGreaterThan(30);
});

test.each(OPERATIONS)('%s stays within the limits, with room', (_name, document) => {
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')!;
  expect(holdOperation({ query: print(document) }, WITH_ROOM)).not.toBeNull();
  const { rows, cost, pages } = weigh(full, document, operation, MOST_ASKED);
  expect(rows).toBeLessThanOrEqual(WITH_ROOM.rows);
  expect(cost).toBeLessThanOrEqual(WITH_ROOM.cost);
  for (const args of pages) expect(pageSize(args)).toBeGreaterThan(0);
});
