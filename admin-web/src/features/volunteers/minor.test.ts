import { expect, it } from 'vitest';
import { minorBy } from './minor';

const NOW = new Date('2026-06-08T08:00:00+08:00');

it.each([
  ['RESIDENT_ID', '610528200806090011', '', true], ['RESIDENT_ID', '610528200806080011', '', false], ['RESIDENT_ID', '６１０５２８２０１２０１０１', '', true],
  ['RESIDENT_ID', '6105282012', '', false], ['PASSPORT', 'E1', '2012-01-01', true], ['PASSPORT', 'E1', '', false],
])('%s %s born %s: a minor %s', (idDocumentType, idNumber, birthDate, is) => {
  expect(minorBy({ idDocumentType, idNumber, birthDate }, NOW)).toBe(is);
});
