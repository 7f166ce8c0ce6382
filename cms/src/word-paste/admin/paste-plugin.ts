'use client';

import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { isOurs, readPasted } from '../read-pasted.ts';

/** Ids as Payload gives them: 24 hexadecimal digits. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Takes what is pasted from Word, before the editor takes it apart. What was copied in an editor of ours stays the editor's. */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          const html = data?.getData('text/html') ?? '';
          const selection = $getSelection();
          if (data?.getData('application/x-lexical-editor') || !isOurs(html) || !$isRangeSelection(selection))
            return false;
          const nodes = readPasted(new DOMParser().parseFromString(html, 'text/html').body, newId);
          if (nodes.length === 0) return false;
          event.preventDefault();
          selection.insertNodes(nodes.map((node) => $parseSerializedNode({ ...node })));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
};
