import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../site-address.ts';

/** All that pages are made from apart from the record: our code, and the versions of everybody else's. */
const folders = [
  'content/schema',
  'content/vocabulary',
  'content/blocks',
  'content/entry',
  'content/measures',
  'content/csv',
  'content/management',
  'site/src',
] as const;
const files = ['pnpm-lock.yaml', 'site/astro.config.ts', 'site/package.json'] as const;
/** Files that Astro copies as they are. */
const copied = 'site/public';

const isSource = (name: string) => /\.(?:ts|astro|css|mdx|json|svg)$/.test(name) && !name.includes('.test.');

/** Settings that pages show, apart from the site's address. */
const settings = ['TAKE_ALONG', 'OFFLINE_READING'] as const;

/** Changes with every change of the code or the settings that may change a page. */
export function siteDigest(root: string): string {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const contents = [...sources, ...files].map((path) => `${path}\0${readFileSync(join(root, path), 'utf8')}`);
  const copies = readdirSync(join(root, copied), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path.slice(root.length)}\0${readFileSync(path, 'base64')}`);
  const values = settings.map((name) => `${name}=${process.env[name] ?? ''}`);
  return hash('sha1', [...contents, ...copies, siteAddress, ...values].join('\0'));
}
