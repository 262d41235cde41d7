import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attend, attendees, forgetAttendees } from './attendees';

const told = (name: string, seconds: number) => ({ name, unit: '县中心', until: new Date(Date.now() + seconds * 1000).toISOString() });
const names = (id: string) => (attendees.get(id) ?? []).map(({ name }) => name);

beforeEach(() => { vi.useFakeTimers({ now: Date.parse('2026-11-23T14:00:00+08:00') }); forgetAttendees(); });
afterEach(() => { vi.useRealTimers(); });

it('knows who works on an order, once each, until they leave', () => {
  attend('o', told('李四', 45));
  attend('o', told('李四', 50));
  attend('o', told('王五', 45));
  expect(names('o')).toEqual(['李四', '王五']);
  attend('o', told('李四', 0));
  expect(names('o')).toEqual(['王五']);
});

it('forgets who is not heard of any more, and nobody stays for more than a minute whatever the clocks say', () => {
  attend('o', told('李四', 45));
  attend('o', told('王五', 3600));
  vi.advanceTimersByTime(45_000);
  expect(names('o')).toEqual(['王五']);
  vi.advanceTimersByTime(15_000);
  expect(attendees.has('o')).toBe(false);
});
