import { describe, expect, test } from 'vitest';
import { checkCharacter, readIdNumber } from './id-number.ts';
import type { IdDocumentType } from './volunteer.codes.ts';

const TODAY = '2026-06-08';

/** Domain §2.6. */
describe('证件号 (GB 11643-1999)', () => {
  test('tells birth date and gender of a resident', () => {
    expect(readIdNumber('RESIDENT_ID', '11010519491231002X', TODAY)).toEqual({ number: '11010519491231002X', birthDate: '1949-12-31', gender: 'FEMALE' });
    expect(readIdNumber('RESIDENT_ID', '440524188001010014', TODAY)).toEqual({ number: '440524188001010014', birthDate: '1880-01-01', gender: 'MALE' });
  });

  test('is the same however its letter was typed', () => {
    for (const written of ['11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', ' 110105 19491231 002X ']) expect(readIdNumber('RESIDENT_ID', written, TODAY)?.number).toBe('11010519491231002X');
  });

  test.each(Array.from({ length: 18 }, (_, i) => i))('with another digit at place %i is none', (at) => {
    const digits = [...'440524198001010016'];
    const good = digits.slice(0, 17).join('') + checkCharacter(digits.join(''));
    expect(readIdNumber('RESIDENT_ID', good, TODAY)).not.toBeNull();
    const other = [...good];
    other[at] = String((Number(other[at] === 'X' ? 1 : other[at]) + 1) % 10);
    expect(readIdNumber('RESIDENT_ID', other.join(''), TODAY)).toBeNull();
  });

  test.each([
    ['of a day that is none', '61052819900231001'], ['of a day to come', '61052820270101001'], ['of no province', '99052819900201001'],
    ['of 港澳台 as a resident', '81000019900201001'],
  ])('%s is none', (_what, seventeen) => {
    expect(readIdNumber('RESIDENT_ID', seventeen + checkCharacter(seventeen), TODAY)).toBeNull();
  });

  test('15 digits, as before 1999, is none: such a card has been exchanged', () => {
    expect(readIdNumber('RESIDENT_ID', '610528900201001', TODAY)).toBeNull();
  });

  test.each<[IdDocumentType, string, boolean]>([
    ['HMT_RESIDENCE', '81000019900201001' + checkCharacter('81000019900201001'), true], ['HMT_RESIDENCE', '61000019900201001' + checkCharacter('61000019900201001'), false],
    ['HK_MACAO_PERMIT', 'H12345678', true], ['HK_MACAO_PERMIT', 'M1234567890', true], ['HK_MACAO_PERMIT', 'X12345678', false],
    ['TAIWAN_PERMIT', '12345678', true], ['TAIWAN_PERMIT', '1234567', false],
    ['FOREIGN_PERMANENT', 'USA110012345678', true], ['FOREIGN_PERMANENT', '91105019900201001X', true], ['FOREIGN_PERMANENT', 'US1100', false],
    ['PASSPORT', 'E12345678', true], ['PASSPORT', 'E1-2', false],
  ])('%s %s: %s', (type, number, is) => {
    expect(readIdNumber(type, number, TODAY) !== null).toBe(is);
  });
});
