import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { weigh } from './bundle-budgets';

function chunk(fileName: string, imports: string[], css: string[], moduleIds: string[] = []) {
  return { type: 'chunk', fileName, imports, moduleIds, isEntry: fileName === 'entry.js', code: 'x'.repeat(5000), viteMetadata: { importedCss: new Set(css) } };
}

const bundle = {
  'entry.js': chunk('entry.js', ['vue.js'], ['entry.css']),
  'vue.js': chunk('vue.js', [], []),
  'page.js': chunk('page.js', ['vue.js', 'part.js'], ['page.css'], ['/src/features/a/page.vue']),
  'part.js': chunk('part.js', [], ['entry.css']),
  'other.js': chunk('other.js', [], ['other.css']),
  'entry.css': { type: 'asset', source: 'a{}' },
  'page.css': { type: 'asset', source: 'b{}' },
} as unknown as Rolldown.OutputBundle;

it('counts each file once that a page loads before it shows, and nothing lazy', () => {
  expect(weigh(bundle, { page: 'a', modules: ['a/page.vue'] })).toMatchObject({ requests: 4 + 2 + 2 });
  expect(weigh(bundle, { page: 'login', modules: [] })).toMatchObject({ requests: 2 + 1 + 2 });
});

it('refuses a budget for a page that is not in the build', () => {
  expect(() => weigh(bundle, { page: 'gone', modules: ['gone.vue'] })).toThrow('gone.vue');
});
