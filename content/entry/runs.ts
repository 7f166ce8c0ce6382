import { cleanLine } from './clean-text.ts';
import { normaliseAttributes } from './normalise-attributes.ts';
import type { FootnoteReference, InlineBlock, InlineCode, Link, Phrasing, Text } from './tree.ts';

/*
 * A line of text as a row of runs, each with the marks it carries: the form in which an editor holds it. Whatever way
 * the marks were nested, the same look gives the same runs, and the same runs give the same tree.
 */

/** In the order in which they nest, outermost first, where they cover the same words. */
export const marks = ['strong', 'emphasis', 'delete', 'Sub', 'Sup'] as const;
export type Mark = (typeof marks)[number];

export interface Run {
  leaf: Text | InlineCode | { type: 'break' } | FootnoteReference | InlineBlock;
  marks: ReadonlySet<Mark>;
  link: Link | null;
}

const none: ReadonlySet<Mark> = new Set();

/** A set with one more mark. Letters cannot stand above and below the line at once: the inner mark wins. */
const withMark = (set: ReadonlySet<Mark>, mark: Mark): ReadonlySet<Mark> => {
  const next = new Set(set).add(mark);
  if (mark === 'Sub') next.delete('Sup');
  if (mark === 'Sup') next.delete('Sub');
  return next;
};

/** What a line may hold where it stands. */
export interface LineRules {
  /** A new line may start within a paragraph only; elsewhere line breaks become spaces. */
  place: 'paragraph' | 'heading' | 'cell';
  /** Gives a reference the number of its footnote, or null where the footnote says nothing. */
  refer: (reference: FootnoteReference) => FootnoteReference | null;
}

/**
 * Code that parsers do not agree about becomes plain words: in a table a pipe needs a backslash that cannot be told from
 * one of the code's own; in a link brackets and braces are looked at before back-ticks.
 */
const isAmbiguousCode = (value: string, rules: LineRules, link: Link | null) =>
  (rules.place === 'cell' && value.includes('|')) || (link !== null && /[[\]{}]/.test(value));

/** Takes a line apart into runs. Notes, citations and line breaks carry no marks; Span is the table's own. */
export function toRuns(
  nodes: readonly Phrasing[],
  rules: LineRules,
  set = none,
  link: Link | null = null,
): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const value = cleanLine(node.value);
        const type = isAmbiguousCode(value, rules, link) ? 'text' : node.type;
        return value === '' ? [] : [{ leaf: { type, value }, marks: set, link }];
      }
      case 'break': {
        const leaf: Run['leaf'] =
          rules.place === 'paragraph' ? { type: 'break' } : { type: 'text', value: ' ' };
        return [{ leaf, marks: none, link }];
      }
      case 'footnoteReference': {
        const leaf = rules.refer(node);
        return leaf === null ? [] : [{ leaf, marks: none, link: null }];
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        return toRuns(node.children, rules, withMark(set, node.type), link);
      case 'link':
        return toRuns(node.children, rules, set, link ?? node);
      case 'mdxJsxTextElement':
        if (node.name === 'Sub' || node.name === 'Sup')
          return toRuns(node.children, rules, withMark(set, node.name), link);
        return node.name === 'Span' ? [] : [{ leaf: normaliseAttributes(node), marks: none, link: null }];
    }
  });
}

export const isBreak = (run: Run | undefined): boolean => run?.leaf.type === 'break';
export const isBlank = (run: Run | undefined): boolean =>
  run?.leaf.type === 'text' && !/\S/.test(run.leaf.value);
/** White space or a line break: nothing that a mark or a link could begin or end with. */
export const isSpace = (run: Run): boolean => isBreak(run) || isBlank(run);
