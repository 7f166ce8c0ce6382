import { ContentError } from '@kmh/content/entry';
import type { Authority } from '../library/authority.ts';
import type { Item } from '../library/item.ts';
import { refOf } from '../library/library.ts';

const factsFile = (entry: Item | Authority) => `entries/${refOf(entry)}/entry.yaml`;

/** What is wrong between entries: references to nothing, and two entries with one permalinkId. */
export function checkItems(
  items: readonly Item[],
  authorities: readonly (Authority & { readonly references?: readonly string[] })[],
): ContentError[] {
  const known = new Set<string>([...items, ...authorities].map(refOf));
  const owners = new Map<string, Item>();
  const errors: ContentError[] = [];
  for (const item of items) {
    for (const ref of [...item.references, ...item.shown]) {
      if (known.has(ref)) continue;
      errors.push(
        new ContentError({
          code: 'reference-to-nothing',
          place: { file: factsFile(item) },
          reason: `it refers to ${ref}, which is not in the record`,
          remedy: 'Correct the name, or publish that entry first',
        }),
      );
    }
    const owner = owners.get(item.permalinkId);
    if (owner !== undefined) {
      errors.push(
        new ContentError({
          code: 'permalink-twice',
          place: { file: factsFile(item), field: 'permalinkId' },
          reason: `its permalinkId ${item.permalinkId} belongs to ${refOf(owner)}`,
          remedy: 'Give the newer of the two a permalinkId of its own',
        }),
      );
    }
    owners.set(item.permalinkId, owner ?? item);
  }
  return errors;
}
