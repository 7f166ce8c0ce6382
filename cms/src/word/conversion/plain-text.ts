import type { Phrasing } from '@kmh/content/entry';

/** What the plain text of a line does with what plain text cannot hold. */
export interface PlainRules {
  /** The words of a footnote, to stand in brackets; undefined leaves it out. */
  readonly note: (identifier: string) => string | undefined;
  /** Whether the address of a link stands in brackets behind its words. */
  readonly addresses: boolean;
  /** Is told of bold words, italics and the like, which plain text does not have. */
  readonly onFormat?: () => void;
}

const WORDS_ALONE: PlainRules = { note: () => undefined, addresses: false };

const linkText = (words: string, url: string): string => {
  const bare = url.replace(/^(?:mailto|tel):|^https:\/\//, '');
  return words.includes(bare.replace(/\/$/, '')) ? words : `${words} (${url})`;
};

const toPlain = (nodes: readonly Phrasing[], rules: PlainRules): string =>
  nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value;
        case 'break':
          return '\n';
        case 'footnoteReference': {
          const words = rules.note(node.identifier);
          return words === undefined ? '' : ` [${words}]`;
        }
        case 'link':
          return rules.addresses
            ? linkText(toPlain(node.children, rules), node.url)
            : toPlain(node.children, rules);
        case 'mdxJsxTextElement':
        case 'emphasis':
        case 'strong':
        case 'delete':
          rules.onFormat?.();
          return toPlain(node.children, rules);
      }
    })
    .join('');

/** A line of text without marks, notes and links, or with their words as `rules` says. */
export const plainText = (nodes: readonly Phrasing[], rules: PlainRules = WORDS_ALONE): string =>
  toPlain(nodes, rules)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();

/** The same on one line. */
export const plainLine = (nodes: readonly Phrasing[], rules?: PlainRules): string =>
  plainText(nodes, rules).replaceAll('\n', ' ');
