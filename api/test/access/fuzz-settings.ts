import { ALL_ROLES, type Role } from '../../src/access/roles.ts';

/** `npm run fuzz` says by environment variables how much, from which seed and for whom; `npm test` says nothing. */
const { FUZZ_COUNT, FUZZ_SEED, FUZZ_ROLE } = process.env;

/** Operations of `npm test`, over all roles. */
const COUNT = 2_000;
const FIXED_SEED = 610_528;

export const FUZZED_ROLES: Role[] = FUZZ_ROLE ? ALL_ROLES.filter((role) => role === FUZZ_ROLE) : ALL_ROLES;
if (FUZZED_ROLES.length === 0) throw new RangeError(`FUZZ_ROLE: there is no role ${FUZZ_ROLE}. Roles: ${ALL_ROLES.join(', ')}`);

const fresh = Math.floor(Math.random() * 2 ** 30) + 1;

/** One given seed; else the fixed one, which finds again what it found, and a fresh one, which finds what nobody saw. */
export const SEEDS: number[] = FUZZ_SEED ? [Number(FUZZ_SEED)] : FUZZ_COUNT ? [fresh] : [FIXED_SEED, fresh];

/** Operations for each role and seed. */
export const OPERATIONS = Math.ceil(Number(FUZZ_COUNT ?? COUNT) / FUZZED_ROLES.length / SEEDS.length);

/** After these the worlds are made anew: every operation leaves prepared statements behind on the connections. */
export const OPERATIONS_OF_ONE_PAIR = 1_000;

/** How long one role and seed may take; 0 is for ever. */
export const LONGEST_MS = FUZZ_COUNT ? 0 : 120_000;
