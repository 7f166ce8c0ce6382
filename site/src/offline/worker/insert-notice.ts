const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/* The page carries no styles for what it did not show when it was made. */
const style = 'margin-block:1rem 0;padding:.8rem 1.1rem;border:1px solid;border-inline-start-width:4px';

/** Puts a sentence at the head of a page's main part. */
export const insertNotice = (html: string, notice: string): string =>
  notice === ''
    ? html
    : html.replace(
        /<main\b[^>]*>/,
        (main) =>
          `${main}<aside role="note" data-saved-copy style="${style}"><p>${escape(notice)}</p></aside>`,
      );
