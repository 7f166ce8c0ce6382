import { LangSchema, langs } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { readLanguageStates } from '../fields/language-states.ts';
import { PARTS } from '../sign-off/sign-off-record.ts';
import { readTitles } from '../snapshot/read-titles.ts';
import type { ApprovedLine, Counted, DraftLine, ReviewLine } from './dashboard-facts.ts';
import { findPages, SHOWN } from './find-pages.ts';

const IS_DRAFT = { _status: { equals: 'draft' } };

/** Drafts of which whoever asks wrote the last change of a language or of the facts; the newest first. */
export async function findMyDrafts(req: PayloadRequest): Promise<Counted<DraftLine>> {
  const me = String(req.user?.id ?? '');
  const isMine = { or: PARTS.map((part) => ({ [`signOff.${part}.written.by.id`]: { equals: me } })) };
  const { first, total } = await findPages(req, {
    draft: true,
    sort: '-updatedAt',
    where: { and: [IS_DRAFT, isMine] },
  });
  const newest = first.toSorted((one, other) => other.updatedAt - one.updatedAt).slice(0, SHOWN);
  return {
    total,
    first: newest.map(({ document, title, lang, updatedAt }) => ({
      document,
      title,
      ...(lang && { lang }),
      at: new Date(updatedAt).toISOString(),
    })),
  };
}

const ReviewSchema = z.looseObject({
  document: z.string(),
  lang: LangSchema,
  askedBy: z.string().nullish(),
});

/** Reviews that whoever asks was asked for and has not answered; the oldest first. */
export async function findMyReviews(req: PayloadRequest): Promise<Counted<ReviewLine>> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'reviews',
    depth: 0,
    limit: SHOWN,
    overrideAccess: true,
    sort: 'id',
    where: { and: [{ reviewer: { equals: req.user?.id } }, { state: { equals: 'asked' } }] },
  });
  const asked = z.array(ReviewSchema).parse(docs);
  const titles = await readTitles(
    req.payload,
    asked.map(({ document }) => document),
    req.i18n.language,
  );
  return {
    total: totalDocs,
    first: asked.map(({ askedBy, document, lang }) => ({
      document,
      title: titles.get(document),
      lang,
      askedBy: askedBy ?? '',
    })),
  };
}

/** What is approved and not with readers; the oldest first. Undefined for those who may not publish. */
export async function findApproved(req: PayloadRequest): Promise<Counted<ApprovedLine> | undefined> {
  if (!isAllowed(req, 'publish', 'publications')) return undefined;
  const isApproved = { or: langs.map((lang) => ({ [`languages.${lang}.state`]: { equals: 'approved' } })) };
  const { first, total } = await findPages(req, {
    draft: true,
    sort: 'updatedAt',
    fields: ['languages'],
    where: { and: [IS_DRAFT, isApproved] },
  });
  const oldest = first.toSorted((one, other) => one.updatedAt - other.updatedAt).slice(0, SHOWN);
  return {
    total,
    first: oldest.map(({ document, title, values, lang: original }) => {
      const states = readLanguageStates(values);
      const languages = langs.filter((lang) => states?.[lang] === 'approved');
      const [lang = original] = languages;
      return { document, title, languages, ...(lang && { lang }) };
    }),
  };
}
