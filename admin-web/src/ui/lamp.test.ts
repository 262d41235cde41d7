import { describe, expect, it } from 'vitest';
import { lampOf, spanOf } from './lamp';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-23T14:05:00+08:00');
const inHours = (hours: number) => new Date(now + hours * HOUR).toISOString();

describe('the lamp of a step (console §2.5)', () => {
  it.each([
    ['green', -10, 60, 'more than half of the time is left'],
    ['green', 0, 24, 'a step of a day has just begun'],
    ['yellow', -60, 60, 'exactly half is left'],
    ['yellow', -61, 60, 'less than half is left'],
    ['yellow', -1, 0, 'the due moment itself is not late'],
    ['red', -100, -0.001, 'the due time has passed'],
  ] as const)('is %s when started %d h and due %d h from now: %s', (colour, started, due, _why) => {
    expect(lampOf(inHours(started), inHours(due), now)?.colour).toBe(colour);
  });

  it('is out while the clock stands still', () => {
    expect(lampOf(inHours(-5), null, now)).toBeNull();
  });

  it('goes by the last day alone when the start is unknown', () => {
    expect(lampOf(null, inHours(25), now)?.colour).toBe('green');
    expect(lampOf(null, inHours(23), now)?.colour).toBe('yellow');
  });
});

describe('the words for what is left', () => {
  it.each([
    [49, 'days', 2], [48, 'days', 2], [47.99, 'hours', 47], [1, 'hours', 1], [0.99, 'minutes', 59], [0.001, 'minutes', 1], [-2.5, 'hours', 2], [-73, 'days', 3],
  ] as const)('says %d h as %s: %d', (hours, unit, count) => {
    expect(spanOf(hours * HOUR)).toEqual({ unit, count });
  });
});
