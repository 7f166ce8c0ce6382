import { budgetOf } from '@kmh/content/measures';
import type { Inventory } from '../inventory.ts';

/**
 * Pages heavier than their budget, a sentence each.
 *
 * @param compressed bytes on the wire of each file, by path
 */
export function checkBudgets(
  files: Inventory,
  compressed: ReadonlyMap<string, { readonly bytes: number }>,
): string[] {
  return [...files].flatMap(([path, { page }]) => {
    if (page === undefined) return [];
    const budget = budgetOf(page);
    const bytes = compressed.get(path)?.bytes ?? 0;
    return bytes > budget
      ? [
          `${path} — takes ${bytes} bytes compressed; a page of the kind “${page.page}” that says as much may take ${budget}. Shorten it or split it.`,
        ]
      : [];
  });
}
