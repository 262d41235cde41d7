import { expect, it } from 'vitest';
import { outsideArea, shownOf, wordsOf, type Candidate } from './candidate';

const candidate = (facts: Partial<Candidate> = {}): Candidate => ({
  team: { id: '1', name: '庄里镇文艺队' }, score: 80, categoryMatch: 'SAME', proximity: 'SAME_TOWN',
  openLoad: 1, weeklyCapacity: 5, ratingTenths: 46, ratingCount: 12, declinedBefore: false, linked: false, ...facts,
});

it('says why in words, one for each fact', () => {
  expect(wordsOf(candidate())).toEqual(['类别相同', '同镇（街道）', '本周 1/5 单', '评价 4.6（12 次）']);
});

it('neither praises nor blames a team with few ratings, and tells a refusal of this very order', () => {
  expect(wordsOf(candidate({ ratingTenths: null, ratingCount: 3 }))[3]).toBe('评价仅 3 次');
  expect(wordsOf(candidate({ ratingTenths: null, ratingCount: 0 }))[3]).toBe('暂无评价');
  expect(wordsOf(candidate({ declinedBefore: true })).at(-1)).toBe('曾拒本单');
  expect(wordsOf(candidate({ linked: true }))[0]).toBe('与当地结对');
});

it('knows which teams need a confirmation of the area', () => {
  expect(outsideArea(candidate())).toBe(false);
  expect(outsideArea(candidate({ proximity: 'SAME_COUNTY' }))).toBe(true);
});

it('shows the first few, or those of a name', () => {
  const teams = [candidate(), candidate({ team: { id: '2', name: '薛镇支队' } }), candidate({ team: { id: '3', name: '薛镇理发队' } })];
  expect(shownOf(teams, '', 2)).toHaveLength(2);
  expect(shownOf(teams, ' 薛镇 ', 50).map(({ team }) => team?.id)).toEqual(['2', '3']);
});
