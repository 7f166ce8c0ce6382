/** The forms in which a publication can be taken along, in the order readers see them. */
export const formats = ['pdf', 'epub', 'html', 'md'] as const;
export type Format = (typeof formats)[number];

/** What each of them is on the wire. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  html: 'text/html',
  md: 'text/markdown',
};

/** Whether any are made: a very large library may do without, and builds faster. */
export const isTakenAlong = process.env['TAKE_ALONG'] !== '0';
