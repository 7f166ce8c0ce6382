import { walkBody, type Body } from '@kmh/content/entry';
import { missingWords, wordsOf } from '../reading/words.ts';
import type { Conversion } from './conversion.ts';

/** Every text in a value, whatever it is made of. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (Array.isArray(value)) for (const inner of value) yield* textsIn(inner);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Marks cut no word in two. */
const WITHIN = ['strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement', 'footnoteReference'];

function textOfBody(body: Body): string {
  const said: string[] = [];
  walkBody(body, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') said.push(node.value);
    else if (node.type === 'mdxJsxFlowElement')
      said.push(' ', ...node.attributes.map(({ value }) => `${value} `));
    // What stands on a line of its own is parted from what is before it; words within a line are not.
    else if (!WITHIN.includes(node.type)) said.push(' ');
  });
  return said.join('');
}

/**
 * Compares what the file says with what was taken over, word by word: whatever went missing on the way for a reason that nobody
 * thought of is told.
 * @returns the words that are missing
 */
export function findLosses(conversion: Conversion, body: Body, values: unknown): string[] {
  const { file, leftOut, notes } = conversion;
  const before = [file.said.text, ...[...notes].map((key) => file.said.notes.get(key) ?? '')].join(' ');
  const after = [textOfBody(body), ...textsIn(values), ...leftOut].join(' ');
  return missingWords(wordsOf(before), wordsOf(after));
}
