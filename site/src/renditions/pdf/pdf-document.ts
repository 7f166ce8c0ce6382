import { kinds } from '@kmh/content/vocabulary';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { translateTo } from '../../i18n/index.ts';
import { colours, coverDrawing, svgFile } from '../cover-drawing.ts';
import type { RenditionDocument } from '../document.ts';
import { hasClass, isElement } from '../has-class.ts';
import type { PictureShelf } from '../pictures.ts';
import { provenanceOf } from '../provenance.ts';
import { toBlocks } from './blocks.ts';
import { toInline, trimmed } from './inline.ts';
import type { Block, Inline } from './nodes.ts';
import { setWords } from './words.ts';
import type { PdfState } from './state.ts';

/** All that the typesetter gets; document.typ says what becomes of it. */
export interface PdfDocument {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly hue: string;
  readonly wash: string;
  readonly title: string;
  /** Short enough for a line above each page. */
  readonly running: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly description: string;
  readonly date: readonly [year: number, month: number, day: number];
  readonly site: string;
  readonly cover: {
    /** A drawing fills the head of the cover; a picture says what it shows. */
    readonly art: string;
    readonly alt: string;
    readonly kind: readonly Inline[];
    readonly subtitle: string;
    readonly lead: string;
    readonly version: string;
  };
  /** Heading of the contents; without it there are none. */
  readonly contents: string;
  readonly front: readonly Block[];
  readonly body: readonly Block[];
  readonly provenance: readonly Inline[];
}

const runningLength = 84;

function shortened(title: string): string {
  if (title.length <= runningLength) return title;
  return `${title.slice(0, runningLength).replace(/\s+\S*$/, '')} …`;
}

const dayOf = (date: string): readonly [number, number, number] => {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
};

/* Only places that something leads to become targets. */
function targetsIn(article: Element): Set<string> {
  const ids = new Set(selectAll('[id]', article).map(({ properties }) => String(properties['id'])));
  const wanted = selectAll('a[href^="#"]', article)
    .filter((link) => !hasClass(link, 'note') && !hasClass(link, 'back'))
    .map(({ properties }) => decodeURIComponent(String(properties['href']).slice(1)));
  return new Set(wanted.filter((id) => ids.has(id)));
}

function readCover(document: RenditionDocument, state: PdfState): PdfDocument['cover'] {
  const { article, metadata } = document;
  const kind = select('.opening .kind', article);
  const drawing = coverDrawing(article, metadata.kind);
  const picture = select('.opening picture', article);
  let art = '';
  let alt = '';
  if (drawing !== undefined) {
    art = '/cover.svg';
    state.files.set(art, Buffer.from(svgFile(drawing)));
  } else if (picture !== undefined) {
    const file = state.shelf.choose(picture, { formats: ['.jpg', '.png'], width: 1280 });
    art = file.href;
    alt = String(select('img', picture)?.properties['alt'] ?? '');
    state.files.set(art, file.bytes);
  }
  return {
    art,
    alt,
    kind:
      kind === undefined
        ? [kinds.label(metadata.kind, document.lang)]
        : trimmed(toInline(kind.children, state)),
    subtitle: setWords(metadata.subtitle ?? ''),
    lead: setWords(metadata.summary),
    version: provenanceOf(document).version,
  };
}

/** Reads a publication for the typesetter, with the pictures and drawings it needs by their path. */
export function pdfDocument(
  document: RenditionDocument,
  shelf: PictureShelf,
): { data: PdfDocument; files: ReadonlyMap<string, Buffer> } {
  const { lang, dir, article, metadata } = document;
  const t = translateTo(lang);
  const notes = new Map(
    selectAll('aside.side', article).map((note) => [String(note.properties['id']), note]),
  );
  const createState = (targets: ReadonlySet<string>): PdfState => ({
    lang,
    dir,
    ...colours[metadata.kind],
    font: dir === 'rtl' ? 'Amiri' : 'Noto Sans',
    shelf,
    notes,
    targets,
    emitted: new Set(),
    files: new Map(),
    level: 1,
  });
  // A link needs its target in the document: those that come out are known once all was read.
  const trial = createState(targetsIn(article));
  toBlocks(article.children, trial);
  const state = createState(trial.emitted);
  const cover = readCover(document, state);
  const parts = article.children.filter((child) => !(isElement(child) && hasClass(child, 'opening')));
  // What hurried readers need stands before the contents, the rest after them.
  const split =
    parts.findLastIndex((part) => isElement(part) && (hasClass(part, 'keys') || hasClass(part, 'contents'))) +
    1;
  const { from, address, version } = provenanceOf(document);
  const hasContents = select('.contents', article) !== undefined;
  return {
    data: {
      lang,
      dir,
      ...colours[metadata.kind],
      title: setWords(metadata.title),
      running: setWords(shortened(metadata.title)),
      authors: metadata.creators,
      keywords: metadata.subjects,
      description: metadata.summary,
      date: dayOf(metadata.modified ?? metadata.published),
      site: t('site.name'),
      cover,
      contents: hasContents ? t('publication.contents') : '',
      front: toBlocks(parts.slice(0, split), state),
      body: toBlocks(parts.slice(split), state),
      provenance: [`${version} ${from} `, { i: 'link', url: address, c: [address] }],
    },
    files: state.files,
  };
}
