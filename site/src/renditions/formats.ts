/** The forms in which a publication can be taken along, in the order readers see them. */
export const formats = ['pdf', 'epub', 'html', 'md'] as const;
export type Format = (typeof formats)[number];
