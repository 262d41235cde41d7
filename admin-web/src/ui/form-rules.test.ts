import { describe, expect, it } from 'vitest';
import { EnterComplaintInput, EnterOrderInput, type InputField } from '@lastmile/schema/inputs';
import { brokenRule, controlOf, emptyOfKept, emptyValue, fieldTexts, inputValue, isLeft } from './form-rules';

const field = (facts: Partial<InputField>): InputField => ({ text: ['内容', 'Content'], type: 'String', ...facts });

describe('a field is drawn as its type and rule in the schema say', () => {
  it.each([
    [EnterComplaintInput.kind, 'one'], [EnterComplaintInput.content, 'lines'], [EnterComplaintInput.complainantName, 'line'],
    [EnterOrderInput.peopleNeeded, 'whole'], [EnterOrderInput.proxyEntry, 'tick'], [EnterOrderInput.preferredDate, 'day'],
    [EnterOrderInput.raisedAt, 'moment'], [EnterOrderInput.regionCode, 'region'], [field({ type: 'ServiceCategory', list: true }), 'several'],
  ] as const)('%j is %s', (one, kind) => expect(controlOf(one)).toBe(kind));
});

it('is called by the first words of its description, the rest is a hint', () => {
  expect(fieldTexts(EnterComplaintInput.content)).toEqual({ label: '内容', hint: '不超过 1000 字' });
  expect(fieldTexts(EnterComplaintInput.kind)).toEqual({ label: '类型' });
});

it('a stored tick that is not shown begins as neither yes nor no, and “no” is an answer', () => {
  expect(emptyOfKept(EnterOrderInput.proxyEntry)).toBeNull();
  expect([null, false, true].map((value) => isLeft(value))).toEqual([true, false, false]);
});

describe('what is wrong is told before anything is sent', () => {
  it('asks for what is needed, and for nothing else', () => {
    expect(brokenRule(EnterComplaintInput.content, ' \n')).toMatch('必填');
    expect(brokenRule(EnterComplaintInput.kind, null)).toMatch('选择');
    expect(brokenRule(EnterComplaintInput.complainantPhone, '')).toBeUndefined();
  });

  it('counts characters as people do', () => {
    const rule = { kind: 'text', most: 2 } as const;
    expect(brokenRule(field({ rule }), '𬭚𫖯')).toBeUndefined();
    expect(brokenRule(field({ rule }), '𬭚𫖯龑')).toMatch('最多 2 个字');
  });

  it('knows names, phones and numbers', () => {
    expect(brokenRule(field({ rule: { kind: 'name' } }), '张*')).toMatch('星号');
    expect(brokenRule(field({ rule: { kind: 'name' } }), '阿卜杜拉·买买提')).toBeUndefined();
    expect(brokenRule(field({ rule: { kind: 'phone' } }), '139 0000 0001')).toBeUndefined();
    expect(brokenRule(field({ rule: { kind: 'phone' } }), '0913-8200000')).toBeUndefined();
    expect(brokenRule(field({ rule: { kind: 'phone' } }), '1390000')).toMatch('11 位');
    const people = field({ type: 'Int', rule: { kind: 'whole', least: 1, most: 500 } });
    expect([1, 500].map((count) => brokenRule(people, count))).toEqual([undefined, undefined]);
    for (const count of [0, 501, 1.5, Number.NaN]) expect(brokenRule(people, count), String(count)).toMatch('1 到 500');
  });
});

it('sends trimmed texts, nothing as null, and moments of Shanghai', () => {
  expect(inputValue(EnterComplaintInput.content, ' 收了钱 ')).toBe('收了钱');
  expect(inputValue(EnterComplaintInput.complainantName, '  ')).toBeNull();
  expect(inputValue(EnterOrderInput.raisedAt, '2026-11-26T09:30')).toBe('2026-11-26T09:30:00+08:00');
  expect(inputValue(EnterOrderInput.proxyEntry, emptyValue(EnterOrderInput.proxyEntry))).toBe(false);
});
