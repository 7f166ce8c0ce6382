import { isPublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { Item } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { nameOf } from '../library/names.ts';
import { formats, isTakenAlong, mediaTypes } from '../renditions/formats.ts';
import { routes } from '../routes.ts';
import type { ToAddress } from './agents.ts';
import type { Description } from './description.ts';

/** How many bytes a file of the site has, by its path; undefined while it is not made. */
export type BytesOf = (path: string) => number | undefined;

/** A publication as files, and the documents that come with it. */
export function describeFiles(
  library: Library,
  item: Item,
  lang: Lang,
  toAddress: ToAddress,
  bytesOf: BytesOf,
): Pick<Description, 'renditions' | 'attachments'> {
  const offered = isTakenAlong && isPublicationKind(item.kind) ? formats : [];
  return {
    renditions: offered.map((format) => {
      const path = routes.rendition(item.permalinkId, lang, format);
      return {
        format,
        address: toAddress(path),
        mediaType: mediaTypes[format],
        lang,
        bytes: bytesOf(path),
      };
    }),
    attachments: (item.imprint?.attachments ?? []).flatMap(({ file: slug }) => {
      const document = library.authorities.get(`documents/${slug}`);
      if (document?.kind !== 'document') return [];
      const { file, url, language, mime, bytes } = document.facts;
      const path = file === undefined ? url : routes.document(slug, file);
      const title = nameOf(library, `documents/${slug}`, lang)?.text ?? slug;
      return path === undefined
        ? []
        : [{ title, address: toAddress(path), mediaType: mime, lang: language, bytes }];
    }),
  };
}
