/** Where the page about the site and its releases is, below the admin. */
export const RELEASE_PATH = '/release';
