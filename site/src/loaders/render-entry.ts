import { langs, type Lang } from '@kmh/content/vocabulary';
import type { BodyHtml } from '../body/body-html.ts';
import { renderBody } from '../body/render-body.ts';
import type { Authority } from '../library/authority.ts';
import { toMediaView } from '../library/documents.ts';
import type { EntryRef, Item } from '../library/item.ts';
import { authorityName } from '../library/names.ts';
import type { PutBody } from './body-writer.ts';
import { entryToItem, type PageEntry, type RenderedTexts } from './entry-to-item.ts';

/** Permalink ids that a body's links lead to, each once. */
const linksIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="\/k\/([0-9a-z]{6})\/"/g)].flatMap((match) => match[1] ?? [])),
];

/** An entry with its bodies as HTML. */
export interface RenderedEntry {
  readonly entry: PageEntry;
  readonly bodies: Readonly<Partial<Record<Lang, BodyHtml>>>;
  /** The pictures and organisations that its bodies show. */
  readonly shown: readonly EntryRef[];
}

/**
 * Renders an entry's bodies.
 *
 * @param authorities by `folder/slug`
 */
export function renderEntry(entry: PageEntry, authorities: ReadonlyMap<string, Authority>): RenderedEntry {
  const shown = new Set<EntryRef>();
  const look = (ref: EntryRef): Authority | undefined => {
    shown.add(ref);
    return authorities.get(ref);
  };
  const bodies: Partial<Record<Lang, BodyHtml>> = {};
  for (const lang of langs) {
    const body = entry.translations[lang]?.body;
    if (body === undefined) continue;
    bodies[lang] = renderBody(body, {
      lang,
      media: (slug) => {
        const media = look(`media/${slug}`);
        return media?.kind === 'media' ? toMediaView(media, lang) : undefined;
      },
      organisation: (slug) => {
        const organisation = look(`organisations/${slug}`);
        return organisation === undefined ? undefined : authorityName(organisation, lang);
      },
    });
  }
  return { entry, bodies, shown: [...shown].sort() };
}

/**
 * Writes an entry's texts and bodies into the cache.
 *
 * @returns what the store keeps of it
 */
export function keepEntry({ entry, bodies, shown }: RenderedEntry, put: PutBody): Item {
  const kept: Partial<Record<Lang, RenderedTexts>> = {};
  for (const lang of langs) {
    const texts = entry.translations[lang]?.texts;
    if (texts === undefined) continue;
    const body = bodies[lang];
    const content = put({ facts: entry.facts, texts, body });
    kept[lang] = { content, links: body === undefined ? [] : linksIn(body.html) };
  }
  return entryToItem(entry, kept, shown);
}
