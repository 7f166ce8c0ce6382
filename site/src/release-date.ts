/** The day of this release, `2026-01-31`: what is overdue is so on that day. */
export const releaseDate: string = process.env['RELEASE_DATE'] || new Date().toISOString().slice(0, 10);
