import type { MdastNode } from 'satteri';
import { ContentError } from './errors.ts';

/** A node of what a parser made, by its type. */
export type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Why something is refused and what to do about it; neither ends in a full stop. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Where a tree comes from. All of it may be unknown: what an editor makes has no file. */
export interface Origin {
  /** As errors name it. */
  file: string;
  /** Line of the file on which the source begins. */
  firstLine?: number | undefined;
  /** What was parsed. */
  source?: string | undefined;
}

/** One reading of a tree: it goes on after an error, so that all of them are told at once. */
export interface Reading {
  readonly errors: ContentError[];
  /** Whether the tree comes from a parser, which may leave out a position, and not from an editor. */
  readonly isParsed: boolean;
  /** The text from which a node was parsed, or nothing where that is unknown. */
  sourceOf: (node: MdastNode) => string | undefined;
  /** The text between two nodes, or nothing where that is unknown. */
  sourceBetween: (left: MdastNode, right: MdastNode) => string | undefined;
  /** Notes an error at a node, `lines` below its first. */
  refuse: (node: MdastNode, refusal: Refusal, lines?: number) => void;
}

export function startReading({ file, firstLine = 1, source }: Origin): Reading {
  const errors: ContentError[] = [];
  const slice = (start: number | undefined, end: number | undefined) =>
    source === undefined || start === undefined || end === undefined ? undefined : source.slice(start, end);
  return {
    errors,
    isParsed: source !== undefined,
    sourceOf: ({ position }) => slice(position?.start.offset, position?.end.offset),
    sourceBetween: (left, right) => slice(left.position?.end.offset, right.position?.start.offset),
    refuse: ({ position }, refusal, lines = 0) => {
      const line = position === undefined ? undefined : position.start.line + firstLine - 1 + lines;
      const column = lines === 0 ? position?.start.column : undefined;
      errors.push(new ContentError({ ...refusal, place: { file, line, column } }));
    },
  };
}
