/*
 * Finished HTML, piece by piece. Pages are made by our own templates, so a tag ends where its quotation marks allow it to.
 */
const pieces = /<(style|script|noscript|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;
const tagName = /^<\/?([a-z0-9]+)/;

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
  return html.replace(pieces, (piece, opaque: string | undefined) => {
    if (opaque !== undefined) return piece;
    if (!piece.startsWith('<')) return depth > 0 ? piece : onText(piece);
    const name = tagName.exec(piece)?.[1] ?? '';
    if (piece.startsWith('</')) {
      if (except.has(name)) depth -= 1;
      return piece;
    }
    onStart?.(name);
    if (except.has(name)) depth += 1;
    return piece;
  });
}

const nothing: ReadonlySet<string> = new Set();

/** The words of an HTML text, with a space between elements. */
export function plainText(html: string): string {
  const texts: string[] = [];
  changeText(html, {
    except: nothing,
    onText: (text) => {
      texts.push(text);
      return text;
    },
  });
  return texts.join(' ');
}
