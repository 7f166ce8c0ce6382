/* A link to a file with an empty place in it, or one that was filled before. */
const place = /(<a href="(\/files\/[^"]+)"[^>]*>[^<]*<small><bdi>)[^<]*(<\/bdi>)/g;

/**
 * Writes into each link to a file what the file weighs. The page is rendered before its files are made, so it holds empty places.
 *
 * @param noteOf what to write for a file's address; undefined leaves the place as it is
 */
export const fillNotes = (html: string, noteOf: (href: string) => string | undefined): string =>
  html.replace(place, (whole, open: string, href: string, close: string) => {
    const note = noteOf(href);
    return note === undefined ? whole : `${open}${note}${close}`;
  });
