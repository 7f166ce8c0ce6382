/** Where the page for Word files is, below the admin, and what it asks for, below the API. */
export const WORD_PATH = '/word-import';

/** The type of Word's files. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
