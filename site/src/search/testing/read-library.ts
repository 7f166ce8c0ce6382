import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProjectRoot } from '../../directories.ts';
import { isAuthority } from '../../library/authority.ts';
import { createLibrary, type Library } from '../../library/library.ts';
import { isItem } from '../../library/stored.ts';
import { loadEntries } from '../../loaders/entries.ts';

/** The library of a record, as a build reads it; the sample record when none is named. */
export async function readLibrary(content?: string): Promise<Library> {
  const root = findProjectRoot(process.cwd());
  const folder = mkdtempSync(join(tmpdir(), 'kmh-library-'));
  try {
    const { entries, errors } = await loadEntries(() => undefined, {
      content: content ?? join(root, 'content/entries'),
      bodies: join(folder, 'bodies'),
      root,
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const stored = entries.map(({ data }) => data);
    return createLibrary(stored.filter(isItem), stored.filter((data) => !isItem(data)).filter(isAuthority));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
