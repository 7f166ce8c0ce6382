import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the migration that brings both databases from the last migration to the collections as they are now:
 * `pnpm --filter @kmh/cms migrate:create <name>`. No database is opened; only the kind of each matters.
 */
const DATABASES = { sqlite: 'file:unused.sqlite', postgres: 'postgres://localhost/unused' };

/** Payload writes imports that only a bundler understands; these are the same for Node, which reads them too. */
const useStrictImports = (folder: string): void => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    const strict = source
      .replace(/^import \{ .* \} from/, (line) => line.replace(/(?<!type )Migrate(Up|Down)Args/g, 'type $&'))
      .replace(/from '(\.\/\w+)'/g, "from '$1.ts'");
    if (strict !== source) writeFileSync(path, strict);
  }
};

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens, such as: add-series-cover');
  process.exit(1);
}

for (const [kind, url] of Object.entries(DATABASES)) {
  const result = spawnSync('payload', ['migrate:create', name, '--skip-empty'], {
    env: { ...process.env, KMH_OFFLINE: '1', DATABASE_URL: url },
    stdio: 'inherit',
  });
  useStrictImports(join(import.meta.dirname, '../migrations', kind));
  if (result.status !== 0) process.exit(result.status ?? 1);
}
