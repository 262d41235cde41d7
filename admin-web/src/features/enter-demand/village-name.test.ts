import { expect, it } from 'vitest';
import { officialNames, plainVillage } from './village-name';

it.each([['永安村委会', '永安村'], ['永安村民委员会', '永安村'], ['人民路社区居委会', '人民路社区'], ['东关居委会', '东关社区'], ['永安村', '永安村'], ['庄里镇', '庄里镇']])('%s is %s', (official, plain) => {
  expect(plainVillage(official)).toBe(plain);
});

it('asks for the likeliest names of all before the rare ones of any', () => {
  expect(officialNames(['永安村', '庄里镇', '新民村'], 6)).toEqual(['永安村', '庄里镇', '新民村', '永安村委会', '新民村委会', '永安村民委员会']);
});
