/** Where a check of the links outside is asked for, below the routes of the CMS. */
export const LINK_CHECK_PATH = '/link-check';
