import { expect, it } from 'vitest';
import { changeText, partsText, valueText } from './metric-text';

const told = { unit: 'PERCENT', valueTenths: 129, lastYearTenths: 110, numerator: 129, denominator: 1000, gap: null } as const;

it('tells tenths as per cent or hours, and nothing as a dash', () => {
  expect([valueText('PERCENT', 129), valueText('HOURS', 182), valueText('PERCENT', null)]).toEqual(['12.9%', '18.2 小时', '—']);
});

it('tells the parts, and of too few people nothing', () => {
  expect(partsText(told)).toBe('129 ÷ 1000');
  expect(partsText({ ...told, unit: 'HOURS', numerator: 90, denominator: 10 })).toBe('1.5 小时 ÷ 10');
  expect(partsText({ ...told, gap: 'WITHHELD', numerator: null })).toBe('人数太少，不显示');
});

it('compares with last year only where both are known', () => {
  expect(changeText(told)).toContain('1.9');
  expect(changeText({ ...told, lastYearTenths: null })).toBe('');
});
