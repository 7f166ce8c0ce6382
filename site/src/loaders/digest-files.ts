import { hash } from 'node:crypto';
import type { EntryFile } from '@kmh/content/entry';

export const digestOf = (parts: readonly string[]): string => hash('sha1', parts.join('\0'));

/** Changes with every change of an entry's text files. */
export const digestFiles = (files: readonly EntryFile[]): string =>
  digestOf(files.flatMap(({ name, source }) => [name, source]));
