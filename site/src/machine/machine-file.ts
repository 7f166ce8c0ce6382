import { fileOf } from '../file-of.ts';

/** A file for partners or machines, as it is to stand on the site. */
export interface MachineFile {
  /** Below the output folder. */
  readonly path: string;
  readonly content: string;
}

/** A file at an address of the site, such as `/en/feed.xml`. */
export const fileAt = (address: string, content: string): MachineFile => ({
  path: address.slice(1),
  content,
});

/** A page at an address of the site, such as `/embed/ab12cd/en/`. */
export const pageAt = (address: string, html: string): MachineFile => ({
  path: fileOf(address),
  content: html,
});

/** A file that holds a value as JSON. */
export const jsonAt = (address: string, value: unknown): MachineFile =>
  fileAt(address, `${JSON.stringify(value)}\n`);
