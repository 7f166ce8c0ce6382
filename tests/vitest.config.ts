import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'tests',
    include: ['**/*.test.ts'],
    environment: 'node',
    globalSetup: ['fixtures/shared-folder.ts'],
    // Releases, browsers and databases share the processors: this ends what hangs, and measures nothing.
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
