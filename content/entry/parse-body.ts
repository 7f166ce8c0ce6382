import { mdxToMdast, type MdastNode } from 'satteri';
import { ContentError } from './errors.ts';
import { normalise } from './normalise.ts';
import { readBody } from './read-body.ts';
import type { Body } from './tree.ts';

/** Where a body stands: the file as errors name it, and the line on which the body begins. */
export interface BodyPlace {
  file: string;
  firstLine?: number;
}

export type ParsedBody = { body: Body; errors?: never } | { errors: ContentError[]; body?: never };

/** How many broken tags and braces are told of one body. */
const mostBroken = 20;

interface Broken {
  line: number;
  column: number;
  message: string;
}

/** The parser says where and why in one line: `3:1: Unexpected … (rule)`. */
function toBroken(error: unknown): Broken {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = said] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(said) ?? [];
  // Its notes are about code, and the places it repeats are counted from the body's first line.
  const plain = message.replace(/ \(note: .*\)$/s, '').replace(/ \(\d+:\d+\)/g, '');
  return { line: Number(line), column: Number(column), message: plain };
}

/** Blanks out the brace or tag that broke the parser, so that it can go on and find the next. */
function maskBroken(source: string, { line, column }: Broken): string {
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  const at = Math.max(text.lastIndexOf('{', column - 1), text.lastIndexOf('<', column - 1));
  lines[line - 1] = at === -1 ? '' : `${text.slice(0, at)}.${text.slice(at + 1)}`;
  return lines.join('\n');
}

/** Parses as far as it goes: what breaks the parser is told and blanked out. */
function parseLeniently(source: string): { tree: MdastNode | undefined; broken: Broken[]; readable: string } {
  const broken: Broken[] = [];
  let readable = source;
  while (broken.length < mostBroken) {
    try {
      return { tree: mdxToMdast(readable, { features: { frontmatter: false } }), broken, readable };
    } catch (error) {
      const next = toBroken(error);
      const masked = maskBroken(readable, next);
      broken.push(next);
      if (masked === readable) break;
      readable = masked;
    }
  }
  return { tree: undefined, broken, readable };
}

const describe = (message: string): { code: string; reason: string; remedy: string } =>
  /expression|brace/i.test(message)
    ? {
        code: 'body-expression',
        reason: 'an opening brace begins code, and a body is words alone',
        remedy: 'Write what it should show, or put a backslash before the brace',
      }
    : {
        code: 'body-tag',
        reason: `a tag cannot be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        remedy: 'Close every block with its own tag, or put a backslash before a < that is no tag',
      };

/**
 * Reads the body of an `.mdx` file in its normal form. Nothing in it is ever run.
 *
 * @param source the file below its front matter
 * @returns the body, or everything that is wrong with it
 */
export function parseBody(source: string, { file, firstLine = 1 }: BodyPlace): ParsedBody {
  const { tree, broken, readable } = parseLeniently(source.replaceAll('\r\n', '\n'));
  const syntaxErrors = broken.map(
    ({ line, column, message }) =>
      new ContentError({ ...describe(message), place: { file, line: line + firstLine - 1, column } }),
  );
  if (tree === undefined) return { errors: syntaxErrors };
  const { body, errors } = readBody(tree, { file, firstLine, source: readable });
  const all = [...syntaxErrors, ...errors];
  return all.length > 0 ? { errors: all } : { body: normalise(body) };
}
