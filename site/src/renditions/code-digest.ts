import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isSource = (name: string) => /\.(?:ts|typ|css)$/.test(name) && !name.includes('.test.');

/** Changes with every change of the code that makes files from pages, and of the versions of others' code it stands on. */
export function renditionDigest(root: string): string {
  const dir = join(root, 'site/src/renditions');
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .sort()
    .map((name) => join(dir, name));
  const all = [...sources, join(root, 'site/src/i18n/strings/files.ts'), join(root, 'site/package.json')];
  return hash('sha1', all.map((file) => readFileSync(file, 'utf8')).join('\0'));
}
