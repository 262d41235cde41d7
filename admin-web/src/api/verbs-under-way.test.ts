import { expect, it } from 'vitest';
import { afterVerbs, verbUnderWay } from './verbs-under-way';

it('acts at once where no verb is under way', () => {
  let acted = false;
  afterVerbs(() => { acted = true; });
  expect(acted).toBe(true);
});

it('waits for the last of the verbs under way, be they refused or lost', async () => {
  const told: string[] = [];
  let answer!: () => void;
  let lose!: (why: Error) => void;
  const runs = [verbUnderWay(() => new Promise<void>((done) => { answer = done; })), verbUnderWay(() => new Promise<void>((_, fail) => { lose = fail; })).catch(() => told.push('lost'))];
  afterVerbs(() => told.push('acted'));
  answer();
  await runs[0];
  expect(told).toEqual([]);
  lose(new Error('no answer'));
  await runs[1];
  expect(told).toEqual(['acted', 'lost']);
});
