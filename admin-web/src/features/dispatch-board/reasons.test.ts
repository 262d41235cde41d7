import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reasons } from './reasons';

const flow = readFileSync('../api/src/modules/orders/order.flow.ts', 'utf8');

it.each(Object.entries(reasons))('offers for %s what the order\'s state machine takes', (step, codes) => {
  const taken = new RegExp(`const ${step}_REASONS = \\[([^\\]]+)\\]`).exec(flow)![1]!;
  expect(codes).toEqual(taken.match(/\w+/g));
});
