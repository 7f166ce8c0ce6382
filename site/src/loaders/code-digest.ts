import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code that turns an entry into what the site stores of it. */
const folders = [
  'content/schema',
  'content/vocabulary',
  'content/blocks',
  'content/entry',
  'site/src/body',
  'site/src/blocks',
  'site/src/library',
  'site/src/loaders',
  'site/src/i18n',
] as const;

const isSource = (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts');

/** Changes with every change of that code, so that nothing made by older code is shown. */
export function codeDigest(projectRoot: string): string {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .sort()
      .map((name) => `${folder}/${name}\0${readFileSync(join(projectRoot, folder, name), 'utf8')}`),
  );
  return hash('sha1', sources.join('\0'));
}
