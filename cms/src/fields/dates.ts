import type { DateField, FieldHook, TextField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** Gives a day without an hour the hour that the admin's calendar gives it, so that it is the same day everywhere. */
const placeAtNoon: FieldHook = ({ value }) =>
  typeof value === 'string' && DAY_ALONE.test(value) ? `${value}T12:00:00.000Z` : value;

/** A calendar day; kept as noon UTC. */
export const day = (name: FieldWord, options?: FieldOptions): DateField => {
  const field = described(name, options);
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
    hooks: { beforeValidate: [placeAtNoon] },
  };
};

/** A day with its hour; kept in UTC. */
export const moment = (name: FieldWord, options?: FieldOptions): DateField => {
  const field = described(name, options);
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } },
  };
};

/** A year, a month or a day, as precise as the source is. */
export const partialDate = (name: FieldWord, options?: FieldOptions): TextField => {
  const field = described(name, options);
  return { ...field, type: 'text', admin: { ...described('partialDate').admin, ...field.admin } };
};
