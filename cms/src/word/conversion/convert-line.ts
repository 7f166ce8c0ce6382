import type { FlowBlock, Phrasing } from '@kmh/content/entry';
import { readFacts, readMark, type ParagraphFacts } from '../reading/markers.ts';
import type { WordImage, WordInline, WordNode, WordRun } from '../reading/word-tree.ts';
import { isFoundMark } from '../report/findings.ts';
import { takeAddress } from './address.ts';
import type { Conversion } from './conversion.ts';

/** A line of Word as words, and what stood among them without being words. */
export interface ConvertedLine {
  readonly children: Phrasing[];
  readonly figures: FlowBlock[];
  /** Paragraphs and tables of text boxes, to stand behind the line. */
  readonly behind: WordNode[];
  readonly facts: ParagraphFacts;
}

interface Reading {
  readonly conversion: Conversion;
  readonly figures: FlowBlock[];
  readonly behind: WordNode[];
  facts: ParagraphFacts;
  isDecorative: boolean;
  /** True within a table of contents, whose links are not worth a word. */
  readonly isQuiet: boolean;
}

/** A name of the file, as cameras and programs give it, tells nobody what a picture shows. */
const isFileName = (alt: string): boolean =>
  /^\S+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i.test(alt) ||
  /^(picture|image|grafik|figura|imagen|imagem|صورة) ?\d+$/i.test(alt);

function takePicture(image: WordImage, reading: Reading): void {
  const { conversion } = reading;
  const said = (image.altText ?? '').replaceAll(/\s+/g, ' ').trim();
  const name = `picture-${conversion.pictures.length + 1}`;
  conversion.pictures.push({
    name,
    image,
    alt: isFileName(said) ? '' : said,
    isDecorative: reading.isDecorative,
    place: conversion.place,
  });
  reading.isDecorative = false;
  reading.figures.push({
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: [{ type: 'mdxJsxAttribute', name: 'media', value: name }],
    children: [],
  });
}

function readBookmark(name: string, reading: Reading): void {
  const mark = readMark(name);
  if (mark === 'decorative') reading.isDecorative = true;
  else if (mark !== undefined && isFoundMark(mark)) reading.conversion.findings.note(mark);
  else reading.facts = { ...reading.facts, ...readFacts(name) };
}

const wrap = (run: WordRun, children: Phrasing[], { conversion }: Reading): Phrasing[] => {
  const style = conversion.file.styles(run.styleId);
  let wrapped = children;
  if (run.verticalAlignment === 'superscript' || run.verticalAlignment === 'subscript') {
    const name = run.verticalAlignment === 'superscript' ? 'Sup' : 'Sub';
    const words = wrapped.filter((node) => node.type !== 'footnoteReference');
    if (words.length > 0)
      wrapped = wrapped.map((node) =>
        node.type === 'footnoteReference'
          ? node
          : { type: 'mdxJsxTextElement', name, attributes: [], children: [node] },
      );
  }
  if (run.isStrikethrough) wrapped = [{ type: 'delete', children: wrapped }];
  if (run.isItalic || style.isItalic) wrapped = [{ type: 'emphasis', children: wrapped }];
  if (run.isBold || style.isBold) wrapped = [{ type: 'strong', children: wrapped }];
  return wrapped;
};

const hasWords = (nodes: readonly WordInline[]): boolean =>
  nodes.some((node) =>
    node.type === 'text'
      ? /\S/.test(node.value)
      : 'children' in node && node.type !== 'table' && hasWords(node.children),
  );

function readRun(run: WordRun, reading: Reading, isLink: boolean): Phrasing[] {
  const { findings } = reading.conversion;
  if (hasWords(run.children) && !reading.isQuiet) {
    const isLinked = isLink || run.children.some(({ type }) => type === 'hyperlink');
    if (run.isUnderline && !isLinked) findings.note('underline');
    if (run.highlight) findings.note('highlight');
  }
  return wrap(run, readInlines(run.children, reading, isLink), reading);
}

function readLink(node: Extract<WordInline, { type: 'hyperlink' }>, reading: Reading): Phrasing[] {
  const before = reading.figures.length;
  const children = readInlines(node.children, reading, true);
  const { findings } = reading.conversion;
  if (!node.href) {
    if (!reading.isQuiet && children.length > 0) findings.note('internal-link');
    return children;
  }
  if (children.length === 0 && reading.figures.length === before) return children;
  const url = children.length === 0 ? undefined : takeAddress(node.href, findings);
  if (children.length === 0) findings.note('link-dropped', node.href.slice(0, 200));
  return url === undefined ? children : [{ type: 'link', url, children }];
}

const text = (value: string): Phrasing[] => (value === '' ? [] : [{ type: 'text', value }]);

function readInline(node: WordInline, reading: Reading, isLink: boolean): Phrasing[] {
  switch (node.type) {
    case 'text':
      return text(node.value.replaceAll('\u00AD', ''));
    case 'tab':
      return text(' ');
    case 'break':
      return node.breakType === 'line' ? [{ type: 'break' }] : text(' ');
    case 'checkbox':
      return text(node.checked === true ? '☒' : '☐');
    case 'bookmarkStart':
      readBookmark(node.name ?? '', reading);
      return [];
    case 'noteReference': {
      const key = `${node.noteType}-${node.noteId ?? ''}`;
      if (reading.conversion.file.tree.notes[key] === undefined) {
        reading.conversion.findings.note('note-missing');
        return [];
      }
      reading.conversion.notes.add(key);
      return [{ type: 'footnoteReference', identifier: key, label: key }];
    }
    case 'commentReference':
      reading.conversion.findings.note('comment');
      return [];
    case 'image':
      takePicture(node, reading);
      return [];
    case 'run':
      return readRun(node, reading, isLink);
    case 'hyperlink':
      return readLink(node, reading);
    case 'paragraph':
    case 'table':
      reading.behind.push(node);
      return [];
  }
}

const readInlines = (nodes: readonly WordInline[], reading: Reading, isLink: boolean): Phrasing[] =>
  nodes.flatMap((node) => readInline(node, reading, isLink));

/** Converts what stands within one paragraph of Word. */
export function convertLine(
  nodes: readonly WordInline[],
  conversion: Conversion,
  isQuiet = false,
): ConvertedLine {
  const reading: Reading = { conversion, figures: [], behind: [], facts: {}, isDecorative: false, isQuiet };
  const children = readInlines(nodes, reading, false);
  return { children, figures: reading.figures, behind: reading.behind, facts: reading.facts };
}
