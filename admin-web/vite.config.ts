import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vitest/config';
import { bundleBudgets } from './build/bundle-budgets.ts';
import { chunks } from './build/chunks.ts';
import { elementPlusResolver } from './build/element-plus-resolver.ts';
import { precompress } from './build/precompress.ts';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Neither this console nor Element Plus's components use the options API: 3 KB less on the login page.
  define: { __VUE_OPTIONS_API__: 'false' },
  plugins: [
    vue(),
    components({ dirs: [], resolvers: [elementPlusResolver()], dts: 'src/element-plus.d.ts' }),
    precompress(),
    bundleBudgets([
      { page: 'login', modules: ['sign-in/login-page.vue'], scriptKb: 50, styleKb: 12, requests: 6 },
      { page: 'todo', modules: ['shell/shell.vue', 'todo/todo-page.vue'], scriptKb: 230, styleKb: 30 },
    ]),
  ],
  server: { proxy: { '/graphql': api, '/files': api } },
  build: {
    // Windows 7 offices end at Chrome 109, village phones at WebView 87; Vite's own default would lock them out.
    target: ['es2020', 'chrome87', 'safari14'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'build/**/*.test.ts'] },
});
