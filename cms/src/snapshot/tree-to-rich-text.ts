import type { Body, FootnoteDefinition } from '@kmh/content/entry';
import { editorState, type EditorState } from './rich-text/lexical-nodes.ts';
import { writeFlow } from './rich-text/write-flow.ts';
import { createIds, type DocumentIds } from './rich-text/writing.ts';

/**
 * Turns the body of a publication into the value of a rich text field: the mirror of `richTextToTree`, which gives the same
 * tree back.
 *
 * @param body a body in its normal form
 * @param ids gives the CMS's ids of what the text points to
 * @returns Lexical's serialised state
 */
export function treeToRichText(body: Body, ids: DocumentIds): EditorState {
  const footnotes = new Map<string, FootnoteDefinition>();
  const flow = body.children.flatMap((child) => {
    if (child.type !== 'footnoteDefinition') return [child];
    footnotes.set(child.identifier, child);
    return [];
  });
  return editorState(writeFlow(flow, { ids, footnotes, nextId: createIds() }));
}
