/*
 * Finished HTML, piece by piece. Pages are made by our own templates, so a tag ends where its quotation marks allow it to.
 */
const tags = /<(style|script|noscript|code)\b[\s\S]*?<\/\1>|<(\/?)([a-z0-9]*)(?:"[^"]*"|[^">])*>/g;
const pieces = new RegExp(`${tags.source}|[^<]+`, 'g');

/** What to do with the pieces; a tag comes through as it is. */
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
  return html.replace(
    pieces,
    (piece, opaque: string | undefined, slash: string | undefined, name: string | undefined) => {
      if (opaque !== undefined) return piece;
      if (name === undefined) return depth > 0 ? piece : onText(piece);
      if (slash === '') onStart?.(name);
      if (except.has(name)) depth += slash === '' ? 1 : -1;
      return piece;
    },
  );
}

/** The words of an HTML text, with a space between elements. */
export const plainText = (html: string): string => html.replace(tags, ' ');
