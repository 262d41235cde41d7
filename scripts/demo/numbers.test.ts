import { expect, test } from 'vitest';
import { checkOf, idNumberOfNobody, phoneOfNobody } from './numbers.ts';
import { calledBy, personName } from './person-name.ts';
import { Random } from './random.ts';

test('the check character is the one of GB 11643', () => {
  expect([checkOf('11010519491231002'), checkOf('44052418800101001')]).toEqual(['X', '4']);
});

test('an ID number has the right check character and a birth date that nobody alive has', () => {
  const numbers = ['1950-01-31', '1988-02-29', '2008-12-01'].map((born, i) => idNumberOfNobody('610528', born, i % 2 === 0, i));
  for (const number of numbers) {
    expect(number).toMatch(/^61052818[0-5]\d{8}[\dX]$/);
    expect(checkOf(number.slice(0, 17))).toBe(number[17]);
    // A day that exists, so that a check of the format passes too.
    const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  }
  expect(numbers.map((number) => Number(number[16]) % 2)).toEqual([0, 1, 0]);
});

test('a phone passes the format and lies in a segment that was never allotted', () => {
  const random = new Random('phones');
  for (let i = 0; i < 100; i++) expect(phoneOfNobody(random)).toMatch(/^154\d{8}$/);
});

test('among a thousand names are rare signs and middle dots, and none is empty', () => {
  const random = new Random('names');
  const names = Array.from({ length: 1000 }, (_, i) => personName(random, i % 2 === 0, 1940 + (i % 70)));
  for (const sign of ['龑', '䶮', '㛃', '𬭚', '·']) expect(names.some((name) => name.includes(sign)), sign).toBe(true);
  expect(names.every((name) => [...name].length >= 2)).toBe(true);
});

test('neighbours call people by surname, also a double one', () => {
  expect([calledBy('王秀英', true, 80), calledBy('上官小平', false, 70), calledBy('艾力·库尔班', false, 40), calledBy('李丽', true, 40)]).toEqual(['王奶奶', '上官大爷', '艾力师傅', '李女士']);
});

test('the same seed gives the same chance, another seed another one', () => {
  const draw = (seed: string) => Array.from({ length: 20 }, (_, i) => new Random(seed).fork(String(i)).idAt(new Date(1_700_000_000_000)));
  expect(draw('1')).toEqual(draw('1'));
  expect(draw('1')).not.toEqual(draw('2'));
  expect(draw('1')[0]).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
