import { afterEach, expect, test, vi } from 'vitest';
import { directories } from '../directories.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The digest for a program that is started with these settings. */
async function digestWith(settings: Readonly<Record<string, string>>): Promise<string> {
  vi.resetModules();
  for (const name of ['SITE_URL', 'SITE_PORT', 'TAKE_ALONG']) vi.stubEnv(name, settings[name] ?? '');
  const { siteDigest } = await import('./site-digest.ts');
  return siteDigest(directories.root);
}

test('is the same however the site’s address is said, and another for another address or setting', async () => {
  const byDefault = await digestWith({});
  expect(await digestWith({ SITE_PORT: '4321' })).toBe(byDefault);
  expect(await digestWith({ SITE_URL: 'http://localhost:4321', SITE_PORT: '80' })).toBe(byDefault);
  expect(await digestWith({ SITE_URL: 'https://kmh.example' })).not.toBe(byDefault);
  expect(await digestWith({ TAKE_ALONG: '0' })).not.toBe(byDefault);
});
