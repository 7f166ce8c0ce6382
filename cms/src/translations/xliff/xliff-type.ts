/** The type of XLIFF files, as IANA has registered it. */
export const XLIFF = 'application/xliff+xml';
