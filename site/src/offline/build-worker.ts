import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { writeIfChanged } from '../write-file.ts';
import { isOffered } from './offered.ts';

const entry = (name: string) => fileURLToPath(new URL(`./worker/${name}.ts`, import.meta.url));

/** Bundles a worker into one script without imports, for a worker is not a module in every browser. */
async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'worker', fileName: 'sw' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new TypeError(`${file} gave no script.`);
  return chunk.code;
}

/**
 * Writes `/sw.js`, the worker that shows saved pages. It lies at the root, for a worker sees only what lies below it, and its name
 * never changes, for that is how browsers find the next version.
 */
export const offlineWorker = (): AstroIntegration => ({
  name: 'offline-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const code = await bundle(entry(isOffered ? 'worker' : 'retire'));
      writeIfChanged(join(fileURLToPath(dir), 'sw.js'), code);
    },
  },
});
