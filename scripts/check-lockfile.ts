import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.ts';

/* A lockfile with download addresses would tie every installation to one registry. */
const lines = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8').split('\n');
const found = lines.flatMap((line, index) =>
  /https?:\/\/|tarball:/.test(line) ? [`pnpm-lock.yaml:${index + 1} — ${line.trim()}`] : [],
);
if (found.length > 0) {
  console.error(
    `${found.join('\n')}\nThe lockfile holds download addresses. Remove them and install again with an ordinary registry setting.`,
  );
  process.exit(1);
}
console.log('The lockfile holds no download addresses.');
