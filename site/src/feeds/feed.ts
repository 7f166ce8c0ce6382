import type { Lang } from '@kmh/content/vocabulary';
import type { DescribedPicture } from '../description/description.ts';

/** Something new. All addresses are absolute, all texts plain but for `html`. */
export interface FeedEntry {
  /** An address that never changes, different for each language. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  /** What a newsletter shows of it, made when it is asked for. */
  readonly html: () => string;
  readonly address: string;
  /** A day, month or year. */
  readonly published: string;
  /** A day, month or year; not before it was published. */
  readonly updated: string;
  /** At least one name. */
  readonly authors: readonly string[];
  readonly categories: readonly FeedCategory[];
  readonly picture?: DescribedPicture | undefined;
  readonly licence?: string | undefined;
  /** It in other forms. */
  readonly files: readonly {
    readonly address: string;
    readonly mediaType: string;
    readonly bytes?: number | undefined;
  }[];
  /** Its pages in other languages. */
  readonly translations: readonly { readonly lang: Lang; readonly address: string }[];
}

/** What an entry is, or is about. */
export interface FeedCategory {
  /** The vocabulary: `kind`, `topic` or `country`. */
  readonly scheme: 'kind' | 'topic' | 'country';
  readonly code: string;
  readonly label: string;
}

/** The formats in which every feed stands, by the name of its file. */
export const feedFormats = {
  atom: { file: 'feed.xml', mediaType: 'application/atom+xml' },
  rss: { file: 'rss.xml', mediaType: 'application/rss+xml' },
  json: { file: 'feed.json', mediaType: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** A feed in one language. All addresses are absolute. */
export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** The list it goes with; the feed's files stand in its folder. */
  readonly page: string;
  /** Who stands for entries together. */
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed's own address in a format, which is also its id. */
export const selfOf = ({ page }: Feed, format: FeedFormat): string => `${page}${feedFormats[format].file}`;
