import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedEveryTime, hashedFolders, keptForEver, neverUnasked, workerFile } from './caching.ts';
import { contentTypes } from './content-types.ts';
import { common, embedded, reading, searching } from './security-headers.ts';

/* That both answer as `pnpm serve` does, `pnpm compare:servers` shows with the servers themselves; here a changed header is noticed without. */
const example = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const nginx = example('nginx.conf');
const caddy = example('Caddyfile');

test.each([
  ['nginx.conf', nginx],
  ['Caddyfile', caddy],
])('%s sends the headers of pnpm serve', (_name, config) => {
  for (const [name, value] of Object.entries({ ...common, Kept: keptForEver, Asked: askedEveryTime })) {
    if (name in common) expect(config).toContain(name);
    expect(config).toContain(value);
  }
});

test('nothing asks for a process of its own for each reader who comes from elsewhere', () => {
  for (const headers of [Object.keys(common).join(), nginx, caddy])
    expect(headers).not.toMatch(/cross-origin-opener-policy/i);
});

test('both have the worker that shows saved pages asked for each time', () => {
  expect(nginx).toMatch(new RegExp(`${workerFile}\\s+"${neverUnasked}"`));
  expect(caddy).toContain(`header ${workerFile} Cache-Control ${neverUnasked}`);
});

test('both have the three policies', () => {
  const written = reading.replace("script-src 'self'", 'script-src $kmh_script');
  expect(nginx).toContain(written.replace("frame-ancestors 'none'", 'frame-ancestors $kmh_ancestors'));
  expect(nginx).toContain("'self' 'wasm-unsafe-eval'");
  expect(caddy).toContain(`"${reading}"`);
  expect(caddy).toContain(`"${searching}"`);
  expect(caddy).toContain(`"${embedded}"`);
});

test('both keep every hashed folder for ever', () => {
  const kept = [...nginx.matchAll(/"~(\S+)"\s+"public, max-age=31536000/g)].map(
    ([, it = '']) => new RegExp(it),
  );
  const line = caddy.split('\n').find((each) => each.includes('@hashed path')) ?? '';
  for (const folder of hashedFolders) {
    expect(kept.some((pattern) => pattern.test(`${folder}a`))).toBe(true);
    expect(line).toContain(`${folder}*`);
  }
});

test('both say what files are whose name tells too little', () => {
  for (const { address, type } of contentTypes) {
    expect(nginx).toContain(
      `  location ~ ${address} {\n    types { }\n    default_type ${type.split(';')[0]};`,
    );
    const matcher = caddy.split('\n').find((line) => line.endsWith(` path_regexp ${address}`));
    const name = /@\w+/.exec(matcher ?? '')?.[0];
    expect(caddy).toMatch(new RegExp(`header ${name} Content-Type "?${type.replace(/[+.]/g, '\\$&')}"?\n`));
  }
});
