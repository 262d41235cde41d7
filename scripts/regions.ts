import { parseArgs } from 'node:util';
import { loadInBulk } from '../api/src/database/bulk.ts';
import { openOrm } from '../api/src/database/orm.ts';
import { ENTITIES } from '../api/src/modules/entities.ts';
import { enterRegionFigure } from '../api/src/modules/regions/enter-region-figure.ts';
import { RegionFigureError } from '../api/src/modules/regions/put-region-figure.ts';
import { importRegions, type RegionImportResult } from '../api/src/modules/regions/import-regions.ts';
import { SupersedeError } from '../api/src/modules/regions/plan-region-changes.ts';
import { RegionSetError } from '../api/src/modules/regions/region-set.ts';
import { shanghaiDay } from '../api/src/modules/sla/shanghai.ts';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { openDatabase, upgrade } from './database.ts';
import { readParts, SET_DAY } from './regions/china-division.ts';
import { readSupersededCodes } from './regions/superseded-codes.ts';

const USAGE = `usage:
  npm run regions -- import <county|city|province|all> [--supersede old=new | --supersede file]
  npm run regions -- figure <region> <year> [--population N] [--party N] --source "where the figures come from"`;

const ADVICE = 'nothing was written.';

await refusable(async () => {
  const { positionals, values } = readArguments(process.argv.slice(2));
  const [command, ...rest] = positionals;
  if (command === 'import' && rest.length === 1) return importFrom(rest[0]!, values.supersede ?? []);
  if (command === 'figure' && rest.length === 2) return enterFigure(rest[0]!, rest[1]!, values);
  throw new Refusal(USAGE);
});
process.exit();

function readArguments(args: string[]) {
  const one = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { supersede: { type: 'string', multiple: true }, population: one, party: one, source: one } });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('\n')[0]}\n${USAGE}`);
  }
}

async function importFrom(code: string, supersede: string[]): Promise<void> {
  const parts = readParts(code);
  const superseded = readSupersededCodes(supersede);
  await using database = await openDatabase();
  await upgrade(database);
  const begun = performance.now();
  const progress = code === 'all' ? (part: { regions: readonly { name: string }[] }) => console.log(`  ${part.regions[0]!.name} ${part.regions.length}`) : undefined;
  const result = await asRefusal(loadInBulk(database.url, (client) => importRegions(client, { parts, superseded, today: shanghaiDay(new Date()), setDay: SET_DAY, progress })));
  console.log(`${code}: ${told(result)} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

function told({ unchanged, ...changes }: RegionImportResult): string {
  const done = Object.entries(changes).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
  return done.length === 0 ? `nothing changed, ${unchanged} regions are as in the set of ${SET_DAY}` : `${done.join(', ')}, ${unchanged} unchanged`;
}

async function enterFigure(code: string, year: string, given: { population?: string; party?: string; source?: string }): Promise<void> {
  const input = {
    regionCode: code.padEnd(12, '0'), year: Number(year), residentPopulation: whole(given.population), inServicePartyMembers: whole(given.party), sourceNote: given.source ?? '',
  };
  if (!/^[1-9]\d{1,11}$/.test(code)) throw new Refusal(`"${code}" is no region code; ${ADVICE}`);
  await using database = await openDatabase();
  await upgrade(database);
  const orm = openOrm({ databaseUrl: database.url, poolSize: 1, entities: ENTITIES });
  try {
    const { figure, replaced } = await asRefusal(enterRegionFigure(orm.em.fork(), input));
    console.log(`${code} ${year}: ${figure.residentPopulation ?? '-'} residents, ${figure.inServicePartyMembers ?? '-'} in-service Party members${replaced ? ' (replaced)' : ''}; source: ${figure.sourceNote}`);
  } finally {
    await orm.close();
  }
}

/** A figure as typed; what is no whole number becomes one that the verb refuses. */
function whole(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(/^\d+$/.test(text) ? text : NaN);
}

async function asRefusal<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    const expected = error instanceof RegionSetError || error instanceof SupersedeError || error instanceof RegionFigureError;
    throw expected ? new Refusal(`${error.message}; ${ADVICE}`) : error;
  });
}
