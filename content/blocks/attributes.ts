import { z } from 'zod';
import type { Folder } from '../schema/folders.ts';

/*
 * The kinds of values a block's attribute may have. In the file all of them are text between quotation marks; nothing
 * is ever evaluated.
 */

/** Plain text of one or more words. */
export const TextAttribute = z.string().regex(/\S/, { error: 'is empty' });

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folder name of an entry of the given kind. */
export const referenceAttribute = (folder: Folder) =>
  z
    .string()
    .regex(slug, { error: 'is not a folder name: small letters a–z, digits and single hyphens' })
    .meta({ reference: [folder], polymorphic: false });

/** Folder names of entries of the given kind, separated by single spaces. */
export const referencesAttribute = (folder: Folder) =>
  z
    .string()
    .refine((names) => names.split(' ').every((name) => slug.test(name)), {
      error: 'is not a list of folder names separated by single spaces',
    })
    .meta({ reference: [folder], polymorphic: false });

/** A whole number in digits, without sign, separators or leading zeros. */
export const countAttribute = (least: number) =>
  z
    .string()
    .regex(/^(?:0|[1-9]\d{0,14})$/, { error: 'is not a whole number in digits, such as 42' })
    .refine((digits) => Number(digits) >= least, { error: `is less than ${least}` });

/** An address that begins with https:// and holds no spaces. */
export const AddressAttribute = z
  .string()
  .refine((value) => /^https:\/\/\S+$/.test(value) && URL.canParse(value), {
    error: 'is not an address that begins with https://',
  });
