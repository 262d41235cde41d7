import type { Sight } from '../../src/access/sight.ts';
import { ALL_SIGHTS } from '../../src/graphql/sight-schemas.ts';

/** `npm run fuzz` says by environment variables how much, from which seed and for whom; `npm test` says nothing. */
const { FUZZ_COUNT, FUZZ_SEED, FUZZ_ROLE } = process.env;

/** Operations of `npm test`, over all sights: those of roles, and previews. */
const COUNT = 3_000;
const FIXED_SEED = 610_528;

export const FUZZED_SIGHTS: Sight[] = [...ALL_SIGHTS].filter(([name]) => !FUZZ_ROLE || name === FUZZ_ROLE).map(([, sight]) => sight);
if (FUZZED_SIGHTS.length === 0) throw new RangeError(`FUZZ_ROLE: there is no ${FUZZ_ROLE}. There are: ${[...ALL_SIGHTS.keys()].join(', ')}`);

const fresh = Math.floor(Math.random() * 2 ** 30) + 1;

/** One given seed; else the fixed one, which finds again what it found, and a fresh one, which finds what nobody saw. */
export const SEEDS: number[] = FUZZ_SEED ? [Number(FUZZ_SEED)] : FUZZ_COUNT ? [fresh] : [FIXED_SEED, fresh];

/** Operations for each sight and seed. */
export const OPERATIONS = Math.ceil(Number(FUZZ_COUNT ?? COUNT) / FUZZED_SIGHTS.length / SEEDS.length);

/** After these the worlds are made anew: every operation leaves prepared statements behind on the connections. */
export const OPERATIONS_OF_ONE_PAIR = 1_000;

/** How long one sight and seed may take; 0 is for ever. */
export const LONGEST_MS = FUZZ_COUNT ? 0 : 120_000;
