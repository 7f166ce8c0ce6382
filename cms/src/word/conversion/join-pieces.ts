import type { FlowBlock, Paragraph } from '@kmh/content/entry';
import type { Lang } from '@kmh/content/vocabulary';
import type { Findings } from '../report/findings.ts';
import { blockPiece, type BlockPiece, type CaptionPiece, type Piece, type QuotePiece } from './pieces.ts';
import { plainLine, plainText, type PlainRules } from './plain-text.ts';

const isBlockNamed = (
  piece: Piece | undefined,
  names: readonly string[],
): piece is BlockPiece & { node: FlowBlock } =>
  piece?.type === 'block' && piece.node.type === 'mdxJsxFlowElement' && names.includes(piece.node.name);

const TABLE_WORDS = /^(table|tableau|tabla|cuadro|tabela|quadro|الجدول|جدول)(?!\p{L})/iu;
const FIGURE_WORDS =
  /^(figure|fig\.?|figura|image|imagen|imagem|photo|foto|map|carte|mapa|chart|graph(ique)?|gr[áa]fico|graph|diagram(me)?|الشكل|شكل|صورة|خريطة)(?!\p{L})/iu;
const NUMBERED = /^\P{L}*\p{L}+\.?\s*[\d٠-٩]+\s*[.:–—-]/u;
const SOURCE_WORDS = /^(sources?|notes?|fuentes?|notas?|fonte|المصدر|المصادر|ملاحظة|ملاحظات)\s*:/iu;

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

const has = (block: FlowBlock, name: string): boolean => block.attributes.some((held) => held.name === name);

const withAttribute = (block: FlowBlock, name: string, value: string): FlowBlock =>
  name === 'caption'
    ? { ...block, attributes: [attribute(name, value), ...block.attributes] }
    : { ...block, attributes: [...block.attributes, attribute(name, value)] };

/** A paragraph that looks like a caption, though its style does not say so: “Table 3. Plots by garden”. */
const looksLikeCaption = (piece: Piece | undefined): piece is BlockPiece & { node: Paragraph } => {
  if (piece?.type !== 'block' || piece.node.type !== 'paragraph') return false;
  const text = plainLine(piece.node.children);
  return text.length <= 300 && NUMBERED.test(text) && (TABLE_WORDS.test(text) || FIGURE_WORDS.test(text));
};

const captionOf = (piece: Piece | undefined): CaptionPiece | undefined =>
  piece?.type === 'caption'
    ? piece
    : looksLikeCaption(piece)
      ? { type: 'caption', children: piece.node.children }
      : undefined;

/** Whether a caption may belong to a table or a figure, by its first word. */
const fits = (text: string, name: string): boolean =>
  name === 'Table' ? !FIGURE_WORDS.test(text) || TABLE_WORDS.test(text) : !TABLE_WORDS.test(text);

/** What names a table or a picture, as one more attribute of it. */
export function joinCaptions(pieces: readonly Piece[], rules: PlainRules): Piece[] {
  const joined: Piece[] = [];
  const taken = new Set<Piece>();
  const give = (index: number, at: number): boolean => {
    const block = pieces[at];
    const caption = captionOf(pieces[index]);
    if (caption === undefined || !isBlockNamed(block, ['Table', 'Figure']) || captions.has(at)) return false;
    const text = plainLine(caption.children);
    if (text === '' || !fits(text, block.node.name)) return false;
    captions.set(at, plainLine(caption.children, rules));
    const piece = pieces[index];
    if (piece !== undefined) taken.add(piece);
    return true;
  };
  const captions = new Map<number, string>();
  for (const [index, piece] of pieces.entries()) {
    if (captionOf(piece) === undefined) continue;
    const prefersBelow = TABLE_WORDS.test(plainLine(captionOf(piece)?.children ?? []));
    const places = prefersBelow ? [index + 1, index - 1] : [index - 1, index + 1];
    void places.some((at) => give(index, at));
  }
  for (const [index, piece] of pieces.entries()) {
    if (taken.has(piece)) continue;
    const caption = captions.get(index);
    if (caption !== undefined && isBlockNamed(piece, ['Table', 'Figure']))
      joined.push(blockPiece(withAttribute(piece.node, 'caption', caption)));
    else joined.push(piece);
  }
  return joinSources(joined, rules);
}

/** “Source: …” right below a table is part of it. */
function joinSources(pieces: readonly Piece[], rules: PlainRules): Piece[] {
  return pieces.reduce<Piece[]>((joined, piece) => {
    const above = joined.at(-1);
    const words = piece.type === 'block' && piece.node.type === 'paragraph' ? piece.node.children : [];
    const text = plainText(words);
    if (
      isBlockNamed(above, ['Table']) &&
      !has(above.node, 'notes') &&
      SOURCE_WORDS.test(text) &&
      text.length <= 600
    )
      joined[joined.length - 1] = blockPiece(withAttribute(above.node, 'notes', plainText(words, rules)));
    else joined.push(piece);
    return joined;
  }, []);
}

const SOURCE_OF_QUOTE = /^[—–―-]\s*(?=\S)/;

const quotationOf = (paragraphs: readonly Paragraph[]): FlowBlock => {
  const last = plainLine(paragraphs.at(-1)?.children ?? []);
  const hasSource = paragraphs.length > 1 && SOURCE_OF_QUOTE.test(last);
  return {
    type: 'mdxJsxFlowElement',
    name: 'Quotation',
    attributes: hasSource ? [attribute('source', last.replace(SOURCE_OF_QUOTE, ''))] : [],
    children: hasSource ? paragraphs.slice(0, -1) : [...paragraphs],
  };
};

/** Paragraphs of a quotation in a row are one quotation. */
export function joinQuotes(pieces: readonly Piece[]): Exclude<Piece, QuotePiece>[] {
  const joined: Exclude<Piece, QuotePiece>[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    if (open.length > 0) joined.push(blockPiece(quotationOf(open)));
    open = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'quote') open.push(piece.paragraph);
    else {
      close();
      joined.push(piece);
    }
  }
  close();
  return joined;
}

const TABLE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'Table',
  fr: 'Tableau',
  es: 'Tabla',
  ar: 'جدول',
  pt: 'Tabela',
};

/** Every table has a caption: one that has none is numbered, and the report asks for words. */
export function nameTables<P extends Piece>(
  pieces: readonly P[],
  lang: Lang,
  findings: Findings,
): (P | BlockPiece)[] {
  let number = 0;
  return pieces.map((piece) => {
    if (piece.type === 'heading') findings.moveTo(piece.text);
    if (!isBlockNamed(piece, ['Table'])) return piece;
    number += 1;
    if (has(piece.node, 'caption')) return piece;
    findings.note('table-without-caption');
    return blockPiece(withAttribute(piece.node, 'caption', `${TABLE_NAMES[lang]} ${number}`));
  });
}
