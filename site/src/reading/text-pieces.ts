/*
 * Finished HTML, piece by piece. Pages are made by our own templates, so a tag ends where its quotation marks allow it to.
 * What is left alone is one match with all that is in it, and has no name.
 */
const tags = /<(style|script|noscript|code)\b[\s\S]*?<\/\1>|<(\/?)([a-z0-9]*)(?:"[^"]*"|[^">])*>/g;

/** What to do with the pieces of text; a tag comes through as it is. */
interface Visitor {
  /** Elements whose words are left alone, with all that is in them. */
  readonly except: ReadonlySet<string>;
  /** Hears of each start tag's name. */
  readonly onStart?: (name: string) => void;
  /** Gives what stands in place of a stretch of text; both are HTML. */
  readonly onText: (text: string) => string;
}

/** Changes the words of an HTML text, and none of its tags. Styles, scripts, code and what `noscript` holds are left alone. */
export function changeText(html: string, { except, onStart, onText }: Visitor): string {
  let depth = 0;
  let changed = '';
  /** How far it has come, and how much of that is in `changed`. */
  let [read, written] = [0, 0];
  const readText = (end: number) => {
    if (end === read || depth > 0) return;
    const before = html.slice(read, end);
    const after = onText(before);
    if (after === before) return;
    changed += html.slice(written, read) + after;
    written = end;
  };
  // What stays as it is comes along in long stretches: to replace each piece, if only by itself, takes twice the time.
  for (const { 0: tag, 2: slash, 3: name = '', index } of html.matchAll(tags)) {
    readText(index);
    read = index + tag.length;
    if (slash === '') onStart?.(name);
    if (except.has(name)) depth += slash === '' ? 1 : -1;
  }
  readText(html.length);
  return changed + html.slice(written);
}

/** The words of an HTML text, with a space between elements. */
export const plainText = (html: string): string => html.replace(tags, ' ');
