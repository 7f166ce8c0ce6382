'use client';

import { useEffect, useState } from 'react';

/** The outermost field that has the focus, and of a text with headings which part of it, from 0 before the first. */
export interface FocusedSection {
  readonly field: string;
  readonly part: number;
}

const EDITOR = '[data-lexical-editor="true"]';
/** The one field of a document that is a text with headings. */
export const TEXT_FIELD = 'body';
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4']);

/** The editor of the document's own text; those of blocks stand within it. */
const outerEditor = (element: Element | null): Element | undefined => {
  let found = element?.closest(EDITOR) ?? undefined;
  for (let outer = found; outer; outer = outer.parentElement?.closest(EDITOR) ?? undefined) found = outer;
  return found;
};

/** Headings of a text, as the editor draws them. */
export const headingsIn = (editor: Element): Element[] =>
  [...editor.children].filter(({ tagName }) => HEADINGS.has(tagName));

const partAt = (editor: Element, node: Node): number =>
  headingsIn(editor).filter(
    (heading) =>
      heading.contains(node) ||
      (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length;

const sectionAt = (node: Node | null): FocusedSection | undefined => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!element?.closest('.document-fields__edit')) return undefined;
  const editor = outerEditor(element);
  if (editor && node) return { field: TEXT_FIELD, part: partAt(editor, node) };
  const named = element.closest('[id^="field-"]');
  const field = /^field-([A-Za-z]+)/.exec(named?.id ?? '')?.[1];
  return field === undefined ? undefined : { field, part: 0 };
};

/** Follows the focus through the form. What is beside the form keeps what was last. */
export const useFocusedSection = (isWatching: boolean): FocusedSection | undefined => {
  const [focused, setFocused] = useState<FocusedSection>();
  useEffect(() => {
    if (!isWatching) return undefined;
    const look = () => {
      const active = document.activeElement;
      const isText = active?.matches(EDITOR) ?? false;
      const next = sectionAt(isText ? (document.getSelection()?.anchorNode ?? active) : active);
      if (next === undefined) return;
      setFocused((now) => (now?.field === next.field && now.part === next.part ? now : next));
    };
    document.addEventListener('focusin', look);
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('selectionchange', look);
    };
  }, [isWatching]);
  return focused;
};
