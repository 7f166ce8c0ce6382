import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'cms',
    include: ['src/**/*.test.ts'],
    execArgv: ['--import', join(import.meta.dirname, 'src/database/quick-resolution.ts')],
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
});
