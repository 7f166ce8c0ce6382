import { isNeeded } from './inline.ts';
import type { Code, Inline } from './inline.ts';

/** What is wrong with the codes of a translation, each code named as it looks in the file. */
export interface CodeFaults {
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Codes that the source has not, or has in another form. */
  readonly unknown: readonly string[];
  /** Links within links. */
  readonly nested: readonly string[];
}

interface Use {
  readonly id: string;
  readonly isPair: boolean;
  readonly isInLink: boolean;
}

const usesOf = (content: readonly Inline[], codes: readonly Code[], isInLink = false): Use[] =>
  content.flatMap((inline): Use[] => {
    if (typeof inline === 'string') return [];
    const { id } = inline;
    if (inline.type === 'ph') return [{ id, isPair: false, isInLink }];
    const isLink = codes.some((code) => code.id === id && code.kind === 'link');
    return [{ id, isPair: true, isInLink }, ...usesOf(inline.children, codes, isInLink || isLink)];
  });

/** Compares the codes of a translation with those of its source. */
export const findCodeFaults = (codes: readonly Code[], content: readonly Inline[]): CodeFaults => {
  const uses = usesOf(content, codes);
  const timesOf = (id: string): number => uses.filter((use) => use.id === id).length;
  const fits = (use: Use): boolean =>
    codes.some(({ close, id }) => id === use.id && (close !== undefined) === use.isPair);
  const shown = (found: readonly Code[]): string[] => found.map(({ open }) => open);
  return {
    missing: shown(codes.filter((code) => isNeeded(code) && timesOf(code.id) === 0)),
    doubled: shown(codes.filter(({ id }) => timesOf(id) > 1)),
    unknown: [...new Set(uses.filter((use) => !fits(use)).map(({ id }) => id))],
    nested: shown(
      codes.filter(({ id, kind }) => kind === 'link' && uses.some((use) => use.id === id && use.isInLink)),
    ),
  };
};
