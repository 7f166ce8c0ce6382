import { z } from 'zod';

const DAY = 'YYYY-MM-DD'.length;

/** True for a schema that takes a calendar day, not a moment. */
const takesDay = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodISODate;

const takesNumber = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodArray && schema.element instanceof z.ZodNumber;

/**
 * A field's value as the record has it: a day without its hour, numbers that the CMS keeps as codes of a list.
 * @param value what the CMS keeps, not empty
 */
export const toRecordValue = (schema: z.core.$ZodType, value: unknown): unknown => {
  if (takesDay(schema)) {
    const text = value instanceof Date ? value.toISOString() : value;
    return typeof text === 'string' ? text.slice(0, DAY) : text;
  }
  if (schema instanceof z.ZodISODateTime && value instanceof Date) return value.toISOString();
  if (schema instanceof z.ZodString && typeof value === 'number') return String(value);
  if (takesNumber(schema) && Array.isArray(value)) return value.map(Number);
  return value;
};
