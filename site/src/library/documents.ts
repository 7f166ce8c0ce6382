import type { Facts, Slug } from '@kmh/content/schema';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import type { Authority } from './authority.ts';
import type { EntryRef } from './item.ts';
import type { Library } from './library.ts';
import { langFor, words } from './names.ts';
import type { DocumentView, MediaView } from './views.ts';

type Media = Extract<Authority, { kind: 'media' }>;

const keysOf = (translations: Readonly<Partial<Record<Lang, unknown>>>): Lang[] =>
  (['en', 'fr', 'es', 'ar', 'pt'] as const).filter((lang) => translations[lang] !== undefined);

/** A picture with its sizes, best format first, and its words for a page of this language. */
export function toMediaView(media: Media, locale: Lang): MediaView {
  const lang = langFor(keysOf(media.translations), locale);
  const texts = media.translations[lang]?.texts;
  return {
    hash: media.slug,
    width: media.facts.width,
    height: media.facts.height,
    alt: media.facts.decorative ? '' : (texts?.alt ?? ''),
    lang,
    ...(texts?.caption === undefined ? {} : { caption: texts.caption }),
    credit: media.facts.credit,
    focalPoint: media.facts.focalPoint,
    sources: sourcesOf(media.slug, media.facts),
  };
}

const bestFirst = ['image/avif', 'image/webp', 'image/jpeg'] as const;

const sourcesOf = (hash: string, { renditions }: Facts<'media'>): MediaView['sources'] =>
  bestFirst
    .map((mime) => ({
      mime,
      files: renditions
        .filter((rendition) => rendition.mime === mime)
        .map(({ file, width, bytes }) => ({ href: routes.media(hash, file), width, bytes })),
    }))
    .filter(({ files }) => files.length > 0);

/** The files among these entries, as links to take along. */
export function documentsOf(
  library: Library,
  refs: readonly EntryRef[],
  locale: Lang,
): Record<Slug, DocumentView> {
  const documents: Record<Slug, DocumentView> = {};
  for (const ref of refs) {
    const document = library.authorities.get(ref);
    if (document?.kind !== 'document') continue;
    const { file, url, language, mime, bytes, pages, tagged } = document.facts;
    const href = file === undefined ? url : routes.document(document.slug, file);
    if (href === undefined) continue;
    const lang = langFor(keysOf(document.translations), locale);
    documents[document.slug] = {
      ...words(document.translations[lang]?.texts.title ?? document.slug, lang),
      dir: dirOf(lang),
      href,
      language,
      mime,
      bytes,
      ...(pages === undefined ? {} : { pages }),
      ...(tagged === undefined ? {} : { tagged }),
      external: file === undefined,
    };
  }
  return documents;
}

/** The pictures among these entries. */
export function mediaOf(library: Library, refs: readonly EntryRef[], locale: Lang): Record<Slug, MediaView> {
  const pictures: Record<Slug, MediaView> = {};
  for (const ref of refs) {
    const media = library.authorities.get(ref);
    if (media?.kind === 'media') pictures[media.slug] = toMediaView(media, locale);
  }
  return pictures;
}
