import { DAY_MS } from '../../api/src/modules/sla/shanghai.ts';
import type { DemoCounty, DemoVillage } from './county.ts';
import { dayOf, nextDay, onDay, plusMinutes } from './moments.ts';
import type { OrderRows } from './order-rows.ts';
import type { Random } from './random.ts';
import type { DemoSerials } from './serials.ts';
import { startOrder, Teller, tellOrder } from './tell-order.ts';
import { missing, wishesOf, type Wish } from './wishes.ts';

const DAYS = 365;
const AT_ONCE = 1000;
const ATTEMPTS = 3000;

/** The orders of a year up to now, in the order in which they were made, some at a time. */
export function* makeOrders(county: DemoCounty, serials: DemoSerials): Generator<OrderRows> {
  const random = county.random.fork('orders');
  const pickVillage = villagePicker(county, random.fork('villages'));
  const times = momentsOfYear(county, random);
  const reopened: Teller[] = [];
  let part: Teller[] = [];

  const tell = (teller: Teller, again = false) => {
    tellOrder(teller, again);
    keep(teller);
    part.push(teller);
    if (!teller.reopened) return;
    const { demand, fromId } = teller.reopened;
    reopened.push(new Teller(county, random, demand, fromId));
    reopened.sort((a, b) => a.at.getTime() - b.at.getTime());
  };
  for (const at of times) {
    while (reopened[0] && reopened[0].at <= at) tell(reopened.shift()!, true);
    tell(startOrder(county, random, at, pickVillage()));
    // The last orders stay together with those that are added for the wishes, so that numbers follow time.
    if (part.length >= AT_ONCE && times.length > AT_ONCE) {
      yield rowsOf(part, serials);
      part = [];
    }
  }
  while (reopened[0]) tell(reopened.shift()!, true);
  part.push(...fulfil(county, random.fork('wishes'), pickVillage, part));
  yield rowsOf(part, serials);
}

/** Volunteers' time is taken only by orders that stay. */
function keep(teller: Teller): void {
  for (const { busy, start, end } of teller.taken) busy.push(start, end);
}

/** Adds orders of the last days until every state, team and place that people will look at has some. */
function fulfil(county: DemoCounty, random: Random, pickVillage: () => DemoVillage, told: readonly Teller[]): Teller[] {
  const added: Teller[] = [];
  for (const wish of wishesOf(county)) {
    for (let left = missing(wish, [...told, ...added]); left > 0; left--) {
      const teller = orderFor(county, random, pickVillage, wish);
      if (teller) added.push(teller);
    }
  }
  return added;
}

/** Undefined when chance finds none, as in the middle of a long holiday: a demo without it is still a demo. */
function orderFor(county: DemoCounty, random: Random, pickVillage: () => DemoVillage, wish: Wish): Teller | undefined {
  const today = dayOf(county.now);
  for (let i = 0; i < ATTEMPTS; i++) {
    // After half of the attempts from longer ago: on many days nobody works.
    const daysBack = i < ATTEMPTS / 2 ? wish.daysBack : wish.daysBack * 2 + 12;
    const at = plusMinutes(onDay(nextDay(today, -random.whole(0, daysBack)), random.whole(500, 1150)), random.unit());
    if (at > county.now) continue;
    const teller = startOrder(county, random, at, wish.village ?? pickVillage(), wish);
    tellOrder(teller);
    if (!wish.fits(teller) || teller.reopened) continue;
    keep(teller);
    return teller;
  }
  return undefined;
}

/** More with the months, less at weekends, in the hours in which people call. */
function momentsOfYear({ now, size }: DemoCounty, random: Random): Date[] {
  const today = dayOf(now);
  const moments: Date[] = [];
  while (moments.length < size.orders) {
    const day = nextDay(today, -Math.floor((DAYS + 1) * (1 - Math.sqrt(0.3 + 0.7 * random.unit())) / (1 - Math.sqrt(0.3))));
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if ((weekday === 0 || weekday === 6) && random.chance(0.55)) continue;
    const at = new Date(onDay(day, random.weighted([[random.whole(500, 720), 5], [random.whole(840, 1080), 4], [random.whole(1080, 1200), 1]])).getTime() + random.whole(0, 59_999));
    if (at < now && now.getTime() - at.getTime() < DAYS * DAY_MS) moments.push(at);
  }
  return moments.sort((x, y) => x.getTime() - y.getTime());
}

/** Villages ask unevenly; where a demo account looks there is more to see. */
function villagePicker(county: DemoCounty, random: Random): () => DemoVillage {
  const weights = county.villages.map((village) => {
    const clerk = county.villageStaff.get(village.code)!.accountId !== null;
    const town = county.townStaff.get(`${village.code.slice(0, 9)}000`)!.accountId !== null;
    return random.around(1, 0.6) * (clerk ? 8 : town ? 3 : 1);
  });
  const upTo: number[] = [];
  let sum = 0;
  for (const weight of weights) upTo.push(sum += weight);
  return () => {
    const at = random.unit() * sum;
    let lo = 0, hi = upTo.length - 1;
    while (lo < hi) {
      const middle = (lo + hi) >> 1;
      if (upTo[middle]! <= at) lo = middle + 1;
      else hi = middle;
    }
    return county.villages[lo]!;
  };
}

function rowsOf(tellers: readonly Teller[], serials: DemoSerials): OrderRows {
  const rows: OrderRows = { demand_orders: [], dispatches: [], dispatch_volunteers: [], order_events: [], service_records: [], order_ratings: [], follow_up_visits: [] };
  const inOrder = tellers.map((teller) => teller.story).sort((a, b) => a.order.createdAt.getTime() - b.order.createdAt.getTime() || (a.order.id < b.order.id ? -1 : 1));
  for (const story of inOrder) {
    story.order.orderNo = serials.next(story.order.createdAt);
    for (const table of Object.keys(rows) as (keyof OrderRows)[]) (rows[table] as object[]).push(...story.rows[table]);
  }
  return rows;
}
