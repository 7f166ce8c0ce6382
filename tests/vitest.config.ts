import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'tests',
    include: ['**/*.test.ts'],
    environment: 'node',
    globalSetup: ['fixtures/shared-folder.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
