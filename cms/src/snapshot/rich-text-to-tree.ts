import { normalise, type Body, type BodyChild } from '@kmh/content/entry';
import { LexicalStateSchema } from './rich-text/lexical-state.ts';
import { readFlow } from './rich-text/read-flow.ts';
import type { RecordNames, RichTextReading, TextProblem } from './rich-text/reading.ts';

/**
 * Turns the value of a rich text field into the body of a publication, in its normal form.
 *
 * @param value Lexical's serialised state, as the CMS keeps it; nothing where nothing was written
 * @param names gives the record's names of what the text points to
 * @returns the body, which is undefined for an empty text, and what an editor must change before it can be published
 * @throws ZodError when the value is no state of the editor at all
 */
export function richTextToTree(
  value: unknown,
  names: RecordNames,
): { body: Body | undefined; problems: readonly TextProblem[] } {
  const state = LexicalStateSchema.nullish().parse(value);
  const reading: RichTextReading = { names, footnotes: [], problems: [] };
  const children = (state?.root.children ?? []).flatMap((node): BodyChild[] => {
    if (node.type === 'horizontalrule') return [{ type: 'thematicBreak' }];
    return readFlow([node], reading).filter((child) => child.type !== 'table');
  });
  const body = normalise({ type: 'root', children: [...children, ...reading.footnotes] });
  return { body: body.children.length === 0 ? undefined : body, problems: reading.problems };
}
