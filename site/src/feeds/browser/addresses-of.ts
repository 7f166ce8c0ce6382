/** What a page says of itself, as far as other addresses follow from it. */
export interface PageSays {
  readonly path: string;
  readonly lang: string;
  /** On pages of entries. */
  readonly number?: string | undefined;
  /** It is a publication, which has cards, embeds and files. */
  readonly isPublication: boolean;
  /** It is a list with feeds. */
  readonly hasFeed: boolean;
  /** The list as a table for spreadsheets. */
  readonly table?: string | undefined;
}

/** The addresses that follow from a page, by what they are. */
export type Addresses = Readonly<
  Partial<
    Record<
      | 'atom'
      | 'rss'
      | 'json'
      | 'csv'
      | 'permalink'
      | 'api'
      | 'embed'
      | 'oembed'
      | 'card'
      | 'plain'
      | 'image'
      | 'list',
      string
    >
  >
>;

/** Paths of what belongs to a list, or to an entry. Every list's entries are in the API's list of all. */
export function addressesOf({ path, lang, number, isPublication, hasFeed, table }: PageSays): Addresses {
  if (number === undefined)
    return hasFeed
      ? {
          atom: `${path}feed.xml`,
          rss: `${path}rss.xml`,
          json: `${path}feed.json`,
          ...(table === undefined ? {} : { csv: table }),
          list: '/api/v1/list/1.json',
        }
      : {};
  const entry = { permalink: `/k/${number}/${lang}/`, api: `/api/v1/entries/${number}.json` };
  if (!isPublication) return entry;
  const file = `/files/${number}/${lang}`;
  return {
    ...entry,
    embed: `/embed/${number}/${lang}/`,
    oembed: `${file}.oembed.json`,
    card: `${file}.card.html`,
    plain: `${file}.card.txt`,
    image: `${file}.png`,
  };
}
