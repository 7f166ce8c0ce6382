/** The site's own public address. */
export const siteAddress: string =
  process.env['SITE_URL'] || `http://localhost:${process.env['SITE_PORT'] || '4321'}`;
