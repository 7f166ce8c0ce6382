import { folderOf, pageKinds } from '@kmh/content/schema';
import type { PageKind } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { Where } from 'payload';
import { z } from 'zod';
import { LANGUAGE_STATES } from '../../fields/language-states.ts';

/** What the board can be asked for beside a state: translations whose original has changed since. */
export const BOARD_STATES = [...LANGUAGE_STATES, 'behind'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

const one = <const Options extends readonly string[]>(options: Options) =>
  z.enum(options).optional().catch(undefined);

const QuerySchema = z.object({
  kind: one(pageKinds),
  lang: one(langs),
  state: one(BOARD_STATES),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
/** What somebody wants to see on the board; everything where they say nothing. */
export type BoardQuery = z.output<typeof QuerySchema>;

/** Reads the query of an address. What is not understood is as if it were not there. */
export const readBoardQuery = (query: unknown): BoardQuery => QuerySchema.parse(query ?? {});

/** The query of an address that shows what is asked for. */
export const boardAddress = ({ kind, lang, page, state }: BoardQuery): string => {
  const entries = Object.entries({ kind, lang, state, page: page > 1 ? String(page) : undefined });
  const query = new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `?${query}` : '';
};

/** The collections that are asked, in the order in which they stand on the board. */
export const boardKinds = ({ kind }: BoardQuery): readonly PageKind[] => (kind ? [kind] : pageKinds);

export const collectionOf = (kind: PageKind): (typeof folderOf)[PageKind] => folderOf[kind];

const inState = (lang: Lang, state: BoardState): Where[] => {
  const path = `languages.${lang}.state`;
  if (state === 'behind')
    return [{ translationsBehind: { contains: lang } }, { [path]: { equals: 'stale' } }];
  return [
    { [path]: { equals: state } },
    ...(state === 'missing' ? [{ [path]: { exists: false } } satisfies Where] : []),
  ];
};

/** What the database is asked for. */
export const whereOf = ({ lang, state }: BoardQuery): Where =>
  state === undefined ? {} : { or: (lang ? [lang] : langs).flatMap((each) => inState(each, state)) };
