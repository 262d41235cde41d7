import { expect, it } from 'vitest';
import { rawMarkup } from './templates.ts';

it('finds v-html in every position and nothing that only looks like it', () => {
  expect(rawMarkup('<p v-html="text" />')).toEqual([1]);
  expect(rawMarkup('<p\n  class="a"\n  v-html="text"\n/>')).toEqual([3]);
  expect(rawMarkup('<p class="a"v-html="text" />')).toEqual([1]);
  expect(rawMarkup('<p :title="text">{{ text }}</p>\n<p class="no-v-html">text</p>')).toEqual([]);
});
