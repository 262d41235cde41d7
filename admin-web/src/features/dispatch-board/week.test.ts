import { expect, it } from 'vitest';
import { dayOf, weekOf, weeksAway } from './week';

it('takes the day in Shanghai and the week from Monday on', () => {
  expect(dayOf(Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23');
  expect(weekOf('2026-11-29')).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
  expect(weeksAway('2026-12-28', 1)).toBe('2027-01-04');
});
