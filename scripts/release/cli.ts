import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/* An editor waits for a release: that Node keeps what it made of the code spares her a seventh of a second. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
await import('./run.ts');
