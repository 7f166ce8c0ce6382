/** Where the admin asks what the database knows for the checks. */
export const CHECK_FACTS_PATH = '/check-facts';
