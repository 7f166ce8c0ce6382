import type { Library } from '../library/library.ts';
import { keyOf, type FileGroup } from '../machine/file-group.ts';
import { fileAt } from '../machine/machine-file.ts';
import { routes } from '../routes.ts';

/** The list of all permalinkIds, which the page for what is not there compares a mistyped one with. */
export function permalinkNumbers({ items }: Library): FileGroup {
  const list = `${items
    .map(({ permalinkId }) => permalinkId)
    .toSorted()
    .join('\n')}\n`;
  return { name: 'numbers', key: keyOf(list), make: () => [fileAt(routes.permalinkIds, list)] };
}
