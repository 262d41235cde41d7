import { describe, expect, test } from 'vitest';
import { ORDER_FLOW } from '../../../api/src/modules/orders/order.flow.ts';
import { DEMANDS } from './demands.ts';
import * as words from './step-words.ts';

const SLOTS = ['who', 'village', 'n', 'age', 'crop', 'day', 'years'];

describe.each(Object.entries(DEMANDS))('%s', (_, templates) => {
  test('has at least a dozen demands, and some in every month', () => {
    expect(templates.length).toBeGreaterThanOrEqual(12);
    for (let month = 1; month <= 12; month++) expect(templates.filter(({ months }) => !months || months.includes(month)).length).toBeGreaterThan(5);
  });

  test('uses known slots, and is short enough for the form', () => {
    for (const { title, content, note = '', risk = '' } of templates) {
      for (const [, slot] of `${title}${content}`.matchAll(/\{(\w*)\}/g)) expect(SLOTS).toContain(slot);
      expect([...title].length).toBeLessThan(30);
      expect([...content].length).toBeLessThan(200);
      expect(Math.max([...note].length, [...risk].length)).toBeLessThan(100);
    }
  });
});

test.each([
  ['RETURN', words.RETURN_REASONS], ['REJECT', words.REJECT_REASONS], ['DECLINE', words.DECLINE_REASONS], ['RECALL', words.RECALL_REASONS], ['FAIL', words.FAIL_REASONS],
  ['CANCEL', words.CANCEL_REASONS], ['UNRESOLVE', words.UNRESOLVE_REASONS],
] as const)('%s gives only reasons that the flow has, and says them in words', (verb, reasons) => {
  const allowed = ORDER_FLOW.filter((transition) => transition.verb === verb).flatMap((transition) => transition.reasons ?? []);
  for (const [reason] of reasons) {
    expect(allowed).toContain(reason);
    if (reason !== 'DUPLICATE') expect(words.REASON_NOTES[reason]?.length).toBeGreaterThan(0);
  }
});
