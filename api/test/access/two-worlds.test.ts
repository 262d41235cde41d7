import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sightName } from '../../src/access/sight.ts';
import { FUZZED_SIGHTS, LONGEST_MS, OPERATIONS, OPERATIONS_OF_ONE_PAIR, SEEDS } from './fuzz-settings.ts';
import { Random } from './operations/random.ts';
import { TwoWorlds, type OwnShare } from './two-worlds.ts';

/**
 * Two databases that differ only in values the caller may not see give byte-identical answers to any operation
 * (access §4; reliability §3b). This finds what nobody thought of: a filter, sort, search, count, cursor or error that
 * tells of them. `npm run fuzz` asks more.
 */
const own: OwnShare = { asked: 0, answered: 0 };

describe.each(FUZZED_SIGHTS.map((sight) => ({ sight, name: sightName(sight) })))('$name', ({ sight, name }) => {
  let worlds: TwoWorlds;
  beforeAll(async () => {
    worlds = await TwoWorlds.open(sight, own);
  });
  afterAll(() => worlds[Symbol.asyncDispose]());

  test.each(SEEDS)('any query is answered alike from both, seed %i', async (seed) => {
    const begun = performance.now();
    for (let done = 0; done < OPERATIONS; done += OPERATIONS_OF_ONE_PAIR) {
      if (done > 0) {
        await worlds[Symbol.asyncDispose]();
        worlds = await TwoWorlds.open(sight, own);
      }
      const numRuns = Math.min(OPERATIONS_OF_ONE_PAIR, OPERATIONS - done);
      await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
        const operation = worlds.any(new Random(g));
        expect(await worlds.findings(operation), `${name}, seed ${seed + done}: ${operation.query} ${JSON.stringify(operation.variables)}`).toEqual([]);
        // The operation is in the message; looking for a smaller one would take minutes.
      }), { seed: seed + done, numRuns, endOnFailure: true });
    }
    const perSecond = OPERATIONS / (performance.now() - begun) * 1000;
    console.log(`${name}, seed ${seed}: ${OPERATIONS} operations, ${perSecond.toFixed(0)} per second`);
  }, LONGEST_MS);
});

test('most operations over the own schema of a role are answered without an error: a fuzz of refusals would be hollow', () => {
  const share = own.answered / own.asked;
  console.log(`${own.asked} operations over the sights' own schemas, ${(share * 100).toFixed(0)} % answered without an error`);
  expect(share).toBeGreaterThanOrEqual(0.6);
});
