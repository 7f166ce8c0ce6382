/** Where the page about answers to recommendations stands, below the address of the admin. */
export const RESPONSE_PATH = '/management-response';

/** Where its table can be had for spreadsheets, below the address of the API. */
export const RESPONSE_TABLE_PATH = '/management-response.csv';
