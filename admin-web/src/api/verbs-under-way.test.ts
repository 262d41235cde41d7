import { expect, it } from 'vitest';
import { afterVerbs, verbUnderWay } from './verbs-under-way';

it('acts at once where no verb is under way', () => {
  let acted = false;
  afterVerbs(() => { acted = true; });
  expect(acted).toBe(true);
});

it('waits for the last of the verbs under way, be they refused or lost', async () => {
  const told: string[] = [];
  const first = Promise.withResolvers<void>();
  const second = Promise.withResolvers<void>();
  const runs = [verbUnderWay(() => first.promise), verbUnderWay(() => second.promise).catch(() => told.push('lost'))];
  afterVerbs(() => told.push('acted'));
  first.resolve();
  await runs[0];
  expect(told).toEqual([]);
  second.reject(new Error('no answer'));
  await runs[1];
  expect(told).toEqual(['acted', 'lost']);
});
