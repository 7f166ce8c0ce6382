import type { FormState, OptionObject } from 'payload';

const LONGEST = 80;

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

/** Reads a value of one row of a list, by the field's name; an empty string where there is none. */
export type ReadRow = (name: string) => string;

/**
 * The rows of a list of the form, as options to choose from.
 * @param key the field whose value is kept, `id` for the row itself
 * @param label what a row is called, by what it holds
 */
export const rowOptions = (
  fields: FormState,
  list: string,
  key: string,
  label: (read: ReadRow, index: number) => string,
): OptionObject[] => {
  const rows = fields[list]?.rows ?? [];
  return rows.flatMap((row, index): OptionObject[] => {
    const read: ReadRow = (name) => {
      const value: unknown = fields[`${list}.${index}.${name}`]?.value;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const value = key === 'id' ? row.id : read(key);
    return value === '' ? [] : [{ value, label: shorten(label(read, index)) || String(index + 1) }];
  });
};

/** The values that a select gives when somebody chooses: of one option, or of several. */
export const chosenValues = (chosen: unknown): string[] =>
  [chosen].flat().flatMap((option: unknown) => {
    if (typeof option !== 'object' || option === null || !('value' in option)) return [];
    return typeof option.value === 'string' ? [option.value] : [];
  });
