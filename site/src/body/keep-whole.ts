import { html, join, type Html } from './html.ts';

/* Short names and years that an en dash joins: a line would break after the dash. */
const joined = /([\p{Lu}\d]{2,6}–[\p{Lu}\d]{2,6})/u;

/**
 * A title whose names stay in one line where an en dash joins them: EU–IOM, 2018–2021. The words themselves stay as they are, so that
 * they can be found and copied.
 */
export function keepWhole(title: string): Html {
  const pieces = title.split(joined);
  return join(
    pieces.map((piece, place) => (place % 2 === 1 ? html`<span class="whole">${piece}</span>` : piece)),
    '',
  );
}
