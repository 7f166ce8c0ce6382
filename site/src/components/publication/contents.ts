/** A line of a contents list. */
export interface ContentsEntry {
  /** The anchor of the section. */
  readonly id: string;
  /** Its heading, as HTML. */
  readonly html: string;
}

const headings = /<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;
const notes = /<a class="(?:note|cite)"[\s\S]*?<\/a>/g;
const tags = /<[^>]*>/g;

/**
 * The sections of a finished text, by its headings of the second level: what is on the page is in the list. A list of all headings would
 * be longer than a screen.
 */
export const contentsOf = (html: string): ContentsEntry[] =>
  [...html.matchAll(headings)].map(([, id = '', heading = '']) => ({
    id,
    html: heading.replace(notes, '').replace(tags, '').trim(),
  }));
