import type { Body } from '@kmh/content/entry';
import { langs, type Lang } from '@kmh/content/vocabulary';
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

/**
 * Writes an entry's texts and bodies into the cache.
 *
 * @param authorities by `folder/slug`
 * @returns what the store keeps of it
 */
export function renderEntry(
  entry: PageEntry,
  authorities: ReadonlyMap<string, Authority>,
  put: PutBody,
): Item {
  const shown = new Set<EntryRef>();
  const look = (ref: EntryRef): Authority | undefined => {
    shown.add(ref);
    return authorities.get(ref);
  };
  const toHtml = (body: Body, lang: Lang) =>
    renderBody(body, {
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

  const rendered: Partial<Record<Lang, RenderedTexts>> = {};
  for (const lang of langs) {
    const translation = entry.translations[lang];
    if (translation === undefined) continue;
    const body = translation.body === undefined ? undefined : toHtml(translation.body, lang);
    const content = put({ facts: entry.facts, texts: translation.texts, body });
    rendered[lang] = { content, links: body === undefined ? [] : linksIn(body.html) };
  }
  return entryToItem(entry, rendered, [...shown].sort());
}
