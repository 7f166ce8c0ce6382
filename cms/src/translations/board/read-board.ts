import type { PageKind } from '@kmh/content/schema';
import { langs, LangSchema } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { fieldLabel } from '../../fields/field-label.ts';
import type { LanguageState } from '../../fields/language-states.ts';
import { readLanguageDetails } from '../../hooks/language-details.ts';
import { withOwnLanguage } from '../../hooks/own-language.ts';
import { say } from '../../i18n/text.ts';
import { readSignOff } from '../../sign-off/sign-off-record.ts';
import { dataFields } from '../../snapshot/mapping/data-fields.ts';
import type { DataField } from '../../snapshot/mapping/data-fields.ts';
import type { Behind } from '../staleness/sections.ts';
import { boardKinds, collectionOf, whereOf } from './board-query.ts';
import type { BoardQuery } from './board-query.ts';

/** Rows on a page. A page holds one kind only, so that the last of each kind may be shorter. */
export const BOARD_ROWS = 25;

export interface BoardCell {
  readonly lang: Lang;
  readonly state: LanguageState;
  readonly isOriginal: boolean;
  /** The sections in which the original has changed since, as people call them. */
  readonly behind: readonly string[];
}

export interface BoardRow {
  readonly collection: string;
  readonly id: number | string;
  readonly title: string;
  /** The language of the title; undefined where it has none. */
  readonly titleLang: Lang | undefined;
  readonly cells: readonly BoardCell[];
}

export interface Board {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The kind on this page; undefined where nothing is found. */
  readonly kind: PageKind | undefined;
  readonly rows: readonly BoardRow[];
}

const RowSchema = z.looseObject({
  id: z.union([z.number(), z.string()]),
  title: z.partialRecord(z.enum(langs), z.string().nullish()).nullish().catch(undefined),
  slug: z.string().nullish(),
  originalLanguage: LangSchema.nullish().catch(undefined),
});

const SELECT = { title: true, slug: true, originalLanguage: true, languages: true, signOff: true } as const;

const labelOf = (behind: Behind, fields: readonly DataField[], language: string): string => {
  const field = fields.find(({ name }) => name === behind.field) ?? { name: behind.field };
  const label = fieldLabel(field, language);
  const section = behind.heading === undefined ? label : `${label} › ${behind.heading}`;
  return behind.isGone ? say('translations.gone', language, { section }) : section;
};

const rowOf = (
  kind: PageKind,
  fields: readonly DataField[],
  language: string,
  document: unknown,
): BoardRow => {
  const { id, originalLanguage, slug, title } = RowSchema.parse(document);
  const details = readLanguageDetails(document);
  const remembered = readSignOff(document);
  const titleLang = [originalLanguage, ...langs].find((lang) => lang && title?.[lang]) ?? undefined;
  return {
    collection: collectionOf(kind),
    id,
    title: (titleLang && title?.[titleLang]) || slug || String(id),
    titleLang,
    cells: langs.map((lang) => ({
      lang,
      state: details[lang].state,
      isOriginal: lang === originalLanguage,
      behind:
        details[lang].state === 'missing'
          ? []
          : (remembered[lang]?.behind ?? []).map((behind) => labelOf(behind, fields, language)),
    })),
  };
};

/** Reads some rows of a kind, in the newest version of each document. What sign-off remembers is for nobody else to ask for. */
const find = (req: PayloadRequest, kind: PageKind, query: BoardQuery, page: number, limit: number) =>
  req.payload.find({
    collection: collectionOf(kind),
    depth: 0,
    draft: true,
    limit,
    locale: 'all',
    overrideAccess: true,
    page,
    req: withOwnLanguage(req),
    select: limit === 1 ? { slug: true } : SELECT,
    showHiddenFields: true,
    sort: '-updatedAt',
    where: whereOf(query),
  });

/**
 * Reads one page of the board: how far each language of each document is, and where its original has changed since.
 * Each kind is counted, and one is read; a body never is. Whether somebody may read it is for the caller to ask.
 */
export const readBoard = async (req: PayloadRequest, query: BoardQuery): Promise<Board> => {
  const kinds = boardKinds(query);
  const counted: { kind: PageKind; total: number; pages: number }[] = [];
  for (const kind of kinds) {
    const { totalDocs } = await find(req, kind, query, 1, 1);
    counted.push({ kind, total: totalDocs, pages: Math.ceil(totalDocs / BOARD_ROWS) });
  }
  const total = counted.reduce((sum, each) => sum + each.total, 0);
  const pages = counted.reduce((sum, each) => sum + each.pages, 0);
  const page = Math.min(query.page, Math.max(1, pages));
  let left = page;
  const here = counted.find((each) => {
    const isHere = left <= each.pages;
    if (!isHere) left -= each.pages;
    return isHere;
  });
  if (here === undefined) return { total, page, pages: 1, kind: undefined, rows: [] };
  const { docs } = await find(req, here.kind, query, left, BOARD_ROWS);
  const fields = dataFields(req.payload.collections[collectionOf(here.kind)].config.fields);
  const rows = docs.map((document) => rowOf(here.kind, fields, req.i18n.language, document));
  return { total, page, pages, kind: here.kind, rows };
};
