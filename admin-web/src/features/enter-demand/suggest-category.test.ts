import { expect, it } from 'vitest';
import { suggestCategory } from './suggest-category';

it.each([
  ['独居老人家里灯泡坏了，想请人修电灯', 'POVERTY_RELIEF'],
  ['想请人上门给老人量血压、测血糖', 'HEALTH_FITNESS'],
  ['孩子放学后没人辅导作业', 'EDUCATION'],
  ['被拖欠工钱，想问问律师怎么办', 'LEGAL'],
  ['柿子树有病虫害，想请农技员来看看', 'SCIENCE'],
  ['老人不会用智能手机', 'SCIENCE'],
  ['村口垃圾没人清扫', 'SANITATION_ENVIRONMENT'],
  ['自乐班缺一名板胡手', 'CULTURE_ARTS'],
  ['想听听医保政策宣讲', 'THEORY_POLICY'],
  ['想组织一次灭火演练', 'CUSTOM'],
])('%s → %s', (content, category) => {
  expect(suggestCategory(content)).toBe(category);
});

it('suggests nothing for words it does not know', () => {
  expect(suggestCategory('')).toBeNull();
  expect(suggestCategory('帮个忙')).toBeNull();
});
