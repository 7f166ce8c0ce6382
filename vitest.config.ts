import { defineConfig } from 'vitest/config';

/* One project a package; `*.int.test.ts` need a database, a build or a browser. */
export default defineConfig({
  test: { projects: ['content', 'cms', 'site', 'scripts', 'tests'] },
});
