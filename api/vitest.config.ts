import { defineConfig } from 'vitest/config';

// Decorator metadata is emitted as tsconfig.json says: Vitest takes it from there.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
