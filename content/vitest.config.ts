import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'content',
    include: ['**/*.test.ts'],
    exclude: ['node_modules', 'entries'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
