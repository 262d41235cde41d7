import { expect, it } from 'vitest';
import { conflictsOf, settled } from './conflict';
import { blankDemand } from './demand';

const before = { ...blankDemand('VILLAGE_STAFF', '610528101203'), content: '修电灯', address: '3 组', riskNote: '有狗' };
const theirs = { ...before, content: '修电灯和水管', address: '4 组' };
const mine = { ...before, content: '修电灯，急', riskNote: '狗已拴好' };

it('tells of the fields that somebody else changed, with what they were and what is typed here', () => {
  expect(conflictsOf(before, theirs, mine)).toEqual([
    { field: 'content', before: '修电灯', theirs: '修电灯和水管', mine: '修电灯，急' },
    { field: 'address', before: '3 组', theirs: '4 组', mine: '3 组' },
  ]);
  expect(conflictsOf(before, mine, mine)).toEqual([]);
});

it('keeps what each field was chosen to be, and what only this person changed', () => {
  expect(settled(theirs, mine, { content: 'mine', address: 'theirs' })).toEqual({ ...before, content: '修电灯，急', address: '4 组', riskNote: '狗已拴好' });
});
