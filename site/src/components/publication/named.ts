import type { EntryRef, Name } from '../../library/index.ts';

const isRef = (value: string): value is EntryRef => value.includes('/');

/** What entries are called on a page, in their order; those that the record does not hold are left out. */
export const named = (
  names: Readonly<Record<EntryRef, Name>>,
  refs: readonly (string | undefined)[],
): Name[] =>
  refs.flatMap((ref) => {
    const name = ref !== undefined && isRef(ref) ? names[ref] : undefined;
    return name === undefined ? [] : [name];
  });
