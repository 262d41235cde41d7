import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { seededFault } from './test/faults/seeded-fault.ts';

// Decorator metadata is emitted as tsconfig.json says: Vitest takes it from there.
export default defineConfig({
  // The file that Node itself takes. Vite would take the package's other build, and a scalar of one is none of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  plugins: seededFault(process.env.SEEDED_FAULT),
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two even on two cores: a test that waits for the database leaves its core to the other.
    maxWorkers: Math.max(2, availableParallelism()),
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
