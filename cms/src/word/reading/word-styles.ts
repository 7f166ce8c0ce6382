import { childOf, isElement, isOn, type XmlElement } from './xml-tree.ts';

/** What a paragraph is for, by its style. */
export type Role =
  'title' | 'subtitle' | 'author' | 'abstract' | 'caption' | 'quote' | 'contents' | 'list-text' | 'body';

export interface WordStyle {
  readonly role: Role;
  /** Its level as a heading, from 1; undefined for other text. */
  readonly heading?: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

interface Defined {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
}

/** Word writes a built-in style's name in English, whatever its language; other programs write it in theirs. */
const ROLES: readonly [Role, RegExp][] = [
  ['subtitle', /^(subtitle|sous-?titre|subt[ií]tulo|ondertitel|untertitel|sottotitolo|العنوان الفرعي)$/],
  ['title', /^(title|document ?title|titre|t[ií]tulo|titel|titolo|tytu[lł]|العنوان)$/],
  ['author', /^(authors?|auteure?s?|autore?s?|المؤلف|المؤلفون)$/],
  ['abstract', /^(abstract|r[ée]sum[ée]|resumen|resumo|ملخص|الملخص)$/],
  [
    'caption',
    /^(caption|(image|table|figure) caption|l[ée]gende|ep[íi]grafe|descripci[oó]n|legenda|beschriftung|didascalia|تسمية توضيحية)$/,
  ],
  [
    'quote',
    /^(quote|intense ?quote|block ?text|quotations?|citation( intense)?|cita( destacada)?|cita[cç][aã]o( intensa)?|zitat|اقتباس( مكثف)?)$/,
  ],
  ['list-text', /^list (paragraph|continue ?\d?)$/],
  [
    'contents',
    /^(toc ?\d|toc ?heading|table of figures|tm ?\d|tdc ?\d|ndice ?\d|[ií]ndice ?\d|contents ?\d|verzeichnis ?\d)$/,
  ],
];

const HEADING =
  /^(?:heading|titre|t[ií]tulo|ttulo|(?:ü|ue)?berschrift|kop|titolo|overskrift|rubrik|otsikko|nag[lł][oó]wek|başlık|العنوان|عنوان|заголовок) ?([1-9])$/;

const roleNamed = (name: string): Role => ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'body';

const headingNamed = (name: string): number | undefined => {
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

const plain = (name: string): string => name.toLowerCase().replaceAll('_', ' ').trim();

const outlineOf = (style: XmlElement): number | undefined => {
  const value = childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')?.attributes['w:val'];
  return value !== undefined && /^[0-9]$/.test(value) ? Number(value) : undefined;
};

const switchOf = (style: XmlElement, name: string): boolean | undefined => {
  const found = childOf(childOf(style, 'w:rPr'), name);
  return found === undefined ? undefined : isOn(found);
};

/** Finds what a style stands for, by its id. A style that the file does not define is known by its id alone. */
export type StyleBook = (id: string | null | undefined) => WordStyle;

/**
 * Reads the styles of a document.
 * @param root `word/styles.xml`, where there is one
 */
export function readStyles(root: XmlElement | undefined): StyleBook {
  const defined = new Map<string, Defined>();
  for (const style of root?.children.filter(isElement) ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    defined.set(id, {
      name: plain(childOf(style, 'w:name')?.attributes['w:val'] ?? id),
      basedOn: childOf(style, 'w:basedOn')?.attributes['w:val'],
      outline: outlineOf(style),
      bold: switchOf(style, 'w:b'),
      italic: switchOf(style, 'w:i'),
    });
  }
  /** A style and those it is based on, nearest first. */
  const lineage = (id: string): Defined[] => {
    const line: Defined[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = defined.get(at);
      if (style === undefined) break;
      line.push(style);
      at = style.basedOn;
    }
    return line;
  };
  const known = new Map<string, WordStyle>();
  return (id) => {
    if (id === null || id === undefined) return { role: 'body', isBold: false, isItalic: false };
    const found = known.get(id);
    if (found !== undefined) return found;
    const line = lineage(id);
    const names = line.length > 0 ? line.map(({ name }) => name) : [plain(id)];
    const role = names.map(roleNamed).find((named) => named !== 'body') ?? 'body';
    const outline = line.find((style) => style.outline !== undefined)?.outline;
    const named = names.map(headingNamed).find((level) => level !== undefined);
    const heading =
      (role !== 'body' && role !== 'list-text') || outline === 9
        ? undefined
        : outline === undefined
          ? named
          : outline + 1;
    const style: WordStyle = {
      role,
      ...(heading !== undefined && { heading }),
      isBold: line.find(({ bold }) => bold !== undefined)?.bold ?? names.includes('strong'),
      isItalic: line.find(({ italic }) => italic !== undefined)?.italic ?? names.includes('emphasis'),
    };
    known.set(id, style);
    return style;
  };
}
