import type { Inventory } from '../inventory.ts';

/** Faults in the structure of pages, a sentence each. */
export const checkStructure = (files: Inventory): string[] =>
  [...files].flatMap(([path, { page }]) => (page?.faults ?? []).map((fault) => `${path} — ${fault}`));
