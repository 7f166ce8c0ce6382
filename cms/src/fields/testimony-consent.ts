import type { CheckboxField } from 'payload';
import { apart } from './contract/follow-contract.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';

/** Whether the person agreed to be quoted. It stays in the CMS: readers see the words or do not. */
export const consentToQuote = (options: FieldOptions): CheckboxField =>
  apart({
    ...described('consent', { ...options, as: 'testimonyConsent' }),
    type: 'checkbox',
    defaultValue: false,
  });
