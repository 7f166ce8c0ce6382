import { fileOf } from '../file-of.ts';
import type { Library } from '../library/library.ts';
import { routes } from '../routes.ts';
import type { FileGroup } from '../sharing/plain-files.ts';

/** The list of all permalinkIds, which the page for what is not there compares a mistyped one with. */
export function permalinkNumbers({ items }: Library): FileGroup {
  const list = `${items
    .map(({ permalinkId }) => permalinkId)
    .toSorted()
    .join('\n')}\n`;
  return { name: 'numbers', key: list, make: () => new Map([[fileOf(routes.permalinkIds), list]]) };
}
