/** A page as it came over the wire, with the headers that it must be shown with. */
export interface SavedPage {
  readonly address: string;
  /** The unit that it belongs to. */
  readonly unit: string;
  readonly html: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** An address under which something saved was or is known, and where it stands now. */
export interface SavedAlias {
  readonly address: string;
  readonly movedTo: string;
}

/**
 * - `outdated`: the site says something else by now, which could not be fetched yet
 * - `withdrawn`: its page says that it must not be relied on
 * - `removed`: its page says that it is no longer there
 */
export type UnitState = 'current' | 'outdated' | 'withdrawn' | 'removed';

/** What is saved as a whole: a publication's page with the pages of its parts, or a list with its later pages. */
export interface SavedUnit {
  /** The address of its first page. */
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  /** What each page said when it was saved, by the end of its address. */
  readonly digests: Readonly<Record<string, string>>;
  readonly pictures: readonly string[];
  readonly scripts: readonly string[];
  /** Other addresses that lead to it. */
  readonly aliases: readonly string[];
  /** The room that its pages and pictures take. */
  readonly bytes: number;
  readonly savedAt: string;
  readonly state: UnitState;
  /** What the reader of this copy is told, in the page's language. */
  readonly notice: string;
}

/** What the reader asked for with one press: a page, or a page with all that its list leads to. */
export interface SavedGroup {
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  /** The list whose entries belong to it. */
  readonly list?: string;
  /** Units, the page itself first. */
  readonly members: readonly string[];
  readonly withPictures: boolean;
  /** When all of it was saved; missing while a part is. */
  readonly savedAt?: string;
  /** Entries that came to its list later. */
  readonly more: number;
}

/** When this library was last compared with the site. */
export interface Comparison {
  readonly name: 'comparison';
  readonly release: string;
  readonly at: string;
}

/** What the database holds, by the name of its store. */
export interface Records {
  readonly pages: SavedPage | SavedAlias;
  readonly units: SavedUnit;
  readonly groups: SavedGroup;
  readonly comparisons: Comparison;
}
