/** Where the admin asks what uses a document, and has one taken off the site, below the routes of the CMS. */
export const USES_PATH = '/uses';
export const TAKE_DOWN_PATH = '/take-down';
