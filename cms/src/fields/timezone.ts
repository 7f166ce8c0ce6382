import type { TextField } from 'payload';
import type { FieldOptions } from './described.ts';
import { line } from './texts.ts';

/** The place whose clock an event goes by, as an IANA name. */
export const timezone = (options: FieldOptions): TextField => line('timezone', options);
