import { openOrm } from '../../src/database/orm.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { DemandOrder } from '../../src/modules/orders/demand-order.ts';
import { VILLAGES } from '../access/marked-world.ts';

/** How many orders of 永安村 manyOrders adds. */
export const MANY = 40;

/** Orders with nulls and ties in every field that orders are sorted by, so that only the primary key tells them apart. */
export async function manyOrders(databaseUrl: string): Promise<void> {
  const orm = openOrm({ databaseUrl, poolSize: 2, entities: ENTITIES as never });
  const em = orm.em.fork();
  const day = (n: number) => new Date(Date.UTC(2026, 4, 1 + n));
  const one = <T>(values: T[], i: number) => values[i % values.length]!;
  for (let i = 0; i < MANY; i++) {
    em.create(DemandOrder, {
      id: `01990000-0000-7000-a000-${String(i * 7919 % 1000).padStart(12, '0')}`, countyCode: '610528', orderNo: `XQ6105282026050100${i}`,
      state: one(['SUBMITTED', 'PENDING_DISPATCH', 'CLOSED'], i), category: one(['LEGAL', 'EDUCATION'], i), title: `标题${i % 5}`, content: '内容',
      regionCode: one([VILLAGES.A, VILLAGES.B], i >> 2), regionName: '永安村', peopleNeeded: 1 + i % 4, urgency: one(['NORMAL', 'URGENT'], i >> 1),
      channel: 'PHONE', raisedAt: day(i % 2), reportedAt: day(0), proxyEntry: i % 3 === 0, waitingFor: 'CENTRE',
      dueAt: one([null, day(1), day(2), null, day(1)], i), agreedAt: one([day(3), null], i >> 3), closedAt: null as never, inOpenPool: i % 7 === 0,
    } as never);
  }
  try {
    await em.flush();
  } finally {
    await orm.close(true);
  }
}
