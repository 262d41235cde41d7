import { makeAccounts } from '/work/main/scripts/demo/accounts.ts';
import { makeCounty } from '/work/main/scripts/demo/make-county.ts';
import { makeOrders } from '/work/main/scripts/demo/orders.ts';
import { makeVolunteers } from '/work/main/scripts/demo/volunteers.ts';
import { Random } from '/work/main/scripts/demo/random.ts';
import { DEMO_SIZES } from '/work/main/scripts/demo/sizes.ts';
import { DemoSerials } from '/work/main/scripts/demo/serials.ts';
import { readParts } from '/work/main/scripts/regions/china-division.ts';
import { placeRegions } from '/work/main/api/src/modules/regions/region-set.ts';
const sizes = DEMO_SIZES.small;
const regs = new Map([...sizes.keys()].map(c => { const [p] = readParts(c); return [c, placeRegions(p.regions, p.scope).map(r => ({...r, validTo: null})).filter(r=>r.code.startsWith(c))] }));
let worst = 0;
for (const at of process.argv.slice(2)) for (let seed = 1; seed <= 6; seed++) {
  const now = new Date(at);
  const s = performance.now();
  try {
    const random = new Random(`x ${seed} ${at}`);
    const acc = makeAccounts(random.fork('a'), now, 'x', [...sizes.keys()]);
    for (const [code, size] of sizes) {
      const county = makeCounty(code, size, regs.get(code) as never, acc, random.fork(code), now);
      for (const _ of makeVolunteers(county, 'x')) ;
      let n = 0; for (const r of makeOrders(county, new DemoSerials(code, 'XQ'))) n += r.demand_orders.length;
    }
  } catch (e) { console.log(at, seed, (e as Error).message); }
  worst = Math.max(worst, performance.now() - s);
}
console.log('worst ms', worst);
