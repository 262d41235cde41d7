import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The file that Node itself takes, as in the API's own tests: a scalar of the package's other build is none of this one.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  // A server that is stopped may take half a minute to write what it has, and has its folder removed then.
  test: { include: ['**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 },
});
