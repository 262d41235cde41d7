import { expect, it } from 'vitest';
import { ratingInput, scoresOf } from './scores';
import type { Rating } from './whole-order';

it('has no score by default and sends none that nobody gave', () => {
  const blank = scoresOf();
  expect(blank).toMatchObject({ overall: null, solved: null, attitude: null, gain: null });
  expect(Object.keys(ratingInput(blank).missing!)).toEqual(['overall', 'solved', 'consentNote']);
});

it('sends what was said', () => {
  const { input } = ratingInput({ ...scoresOf(), overall: 2, solved: 'PARTLY', consentNote: ' 电话问本人 ', timeliness: 1 });
  expect(input).toEqual({ overall: 2, solved: 'PARTLY', consentNote: '电话问本人', comment: null, attitude: null, skill: null, timeliness: 1, participation: null, happiness: null, gain: null });
});

it('begins a change with the rating that stands', () => {
  expect(scoresOf({ overall: 5, solved: 'YES', skill: 4, comment: '好' } as Rating)).toMatchObject({ overall: 5, solved: 'YES', skill: 4, comment: '好', consentNote: '' });
});
