import type { FootnoteDefinition } from '@kmh/content/entry';
import { convertFlow } from './convert-flow.ts';
import type { Conversion } from './conversion.ts';
import { flattenPieces } from './flatten-pieces.ts';
import { paragraphOf } from './pieces.ts';

/** The footnotes of a text, those at the end of the document included: a footnote is paragraphs and nothing else. */
export function convertNotes(conversion: Conversion): FootnoteDefinition[] {
  const { findings, notes } = conversion;
  const definitions: FootnoteDefinition[] = [];
  // A note may refer to another: the set grows while it is gone through.
  for (const key of notes) {
    const note = conversion.file.tree.notes[key];
    const lines = flattenPieces(convertFlow(note?.body ?? [], conversion), {
      onList: () => findings.note('note-lines'),
      onTable: () => findings.note('note-lines'),
      onFigure: () => findings.note('picture-format'),
    });
    definitions.push({
      type: 'footnoteDefinition',
      identifier: key,
      label: key,
      children: lines.map(paragraphOf),
    });
  }
  return definitions;
}
