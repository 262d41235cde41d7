import { sightName, type Sight } from '../../../src/access/sight.ts';
import { callerOf, type Callers } from '../callers.ts';
import { isOpenType } from '../expected.ts';
import { LISTS } from '../structure.ts';
import type { Random } from './random.ts';

/** Cursors that the API gave for one order of one list. */
export interface CursorsOfOrder {
  orders: string[];
  cursors: string[];
}

const MADE_UP = ['', '游标', "') or true --", 'A'.repeat(300), Buffer.from(`${'0'.repeat(32)}["COUNTY_OPERATOR:DemandOrder:",null,"x"]`).toString('base64')];

/** Cursors of real answers, of either world. */
export class Cursors {
  private constructor(private readonly ofType: Map<string, CursorsOfOrder[]>) {}

  static async of(sight: Sight, worlds: Callers[]): Promise<Cursors> {
    const types = Object.keys(LISTS).filter((type) => isOpenType(type, sight.role));
    return new Cursors(new Map(await Promise.all(types.map(async (type): Promise<[string, CursorsOfOrder[]]> =>
      [type, await Promise.all(ordersAskedOf(type, sight, worlds[0]!).map(async (orders) => ({ orders, cursors: await cursorsOf(type, sight, worlds, orders) })))]))));
  }

  /** An order of a list with cursors for it, if there is one. */
  of(random: Random, type: string): CursorsOfOrder | undefined {
    const known = this.ofType.get(type)?.filter(({ cursors }) => cursors.length > 0) ?? [];
    return known.length > 0 ? random.one(known) : undefined;
  }

  /** One that must be refused: of another list or order, changed, or made up. */
  wrong(random: Random, { cursors }: CursorsOfOrder): string {
    const others = [...this.ofType.values()].flat().flatMap((one) => one.cursors).filter((cursor) => !cursors.includes(cursor));
    const bytes = Buffer.from(random.one(cursors), 'base64');
    bytes[random.whole(0, bytes.length - 1)]! ^= 1;
    return random.one([others.length > 0 ? random.one(others) : '', bytes.toString('base64'), random.one(MADE_UP)]);
  }
}

/** Without an order, by the first key, by the last two; the sight's own schema says which there are. */
function ordersAskedOf(type: string, sight: Sight, { app }: Callers): string[][] {
  const enumeration = app.schemas.get(sightName(sight))!.getType(`${type}OrderBy`) as { getValues(): { name: string }[] } | undefined;
  const names = enumeration?.getValues().map(({ name }) => name) ?? [];
  return names.length === 0 ? [[]] : [[], names.slice(0, 1), names.slice(-2)];
}

async function cursorsOf(type: string, sight: Sight, worlds: Callers[], orders: string[]): Promise<string[]> {
  const answers = await Promise.all(worlds.map((world) => world.ask(callerOf(sight), `{ list: ${LISTS[type]}(first: 5${orders.length > 0 ? `, orderBy: [${orders.join(', ')}]` : ''}) { edges { cursor } } }`)));
  return [...new Set(answers.flatMap(({ data }) => (data!.list as { edges: { cursor: string }[] }).edges.map(({ cursor }) => cursor)))];
}
