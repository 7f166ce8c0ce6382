/** Where the board of translations is, below the admin, and what is asked of translations, below the API. */
export const TRANSLATIONS_PATH = '/translations';
