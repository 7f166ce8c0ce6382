import { LangSchema } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { roleOf } from '../access/user-role.ts';
import { SpokenSchema } from '../i18n/spoken.ts';
import { isOwnWork } from './own-work.ts';
import type { PageDocument } from './page-document.ts';
import { REVIEW_STATES } from './reviews.ts';
import { listScheduled } from './schedule.ts';
import type { Panel, PanelLanguage } from './sign-off-facts.ts';
import { actOf } from './sign-off-record.ts';
import type { Act } from './sign-off-record.ts';
import { isFourEyes } from './sign-off-settings.ts';
import { openTransitions } from './transitions.ts';

const LINES = 12;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const StoredSchema = z.looseObject({ id: z.number(), createdAt: z.string() });
const IdSchema = z.union([
  z.number(),
  z.string(),
  z.looseObject({ id: z.number() }).transform(({ id }) => id),
]);
const ReviewSchema = StoredSchema.extend({
  lang: LangSchema,
  reviewer: IdSchema.nullish(),
  reviewerName: text,
  state: z.enum(REVIEW_STATES),
  digest: text,
  askedBy: text,
  message: text,
  answeredAt: text,
});
const CommentSchema = StoredSchema.extend({
  lang: LangSchema,
  field: text,
  text,
  author: text,
  parent: IdSchema.nullish(),
  resolvedBy: text,
});
const LineSchema = StoredSchema.extend({
  action: z.string(),
  lang: text,
  state: text,
  who: text,
  note: text,
});
const PersonSchema = z.looseObject({ id: z.number(), name: text });

const find = async <T>(
  req: PayloadRequest,
  collection: 'activity' | 'comments' | 'reviews' | 'users',
  schema: z.ZodType<T>,
  where: Where,
  { limit, sort }: { limit?: number; sort: string },
): Promise<T[]> => {
  const page = limit === undefined ? { pagination: false } : { limit };
  const { docs } = await req.payload.db.find({ collection, req, where, sort, ...page });
  return z.array(schema).parse(docs);
};

const toldOf = (act: Act | undefined) => act && { name: act.by?.name ?? '', at: act.at };

const languageOf = (req: PayloadRequest, page: PageDocument, lang: Lang): PanelLanguage => {
  const { digests, remembered, states } = page;
  const { approved, changed } = remembered[lang] ?? {};
  const own = { is: digests, was: digests, remembered, act: actOf(req) };
  const open = openTransitions({
    from: states[lang],
    role: roleOf(req),
    isFourEyes: isFourEyes(req),
    isOwnWork: isOwnWork(own, lang),
  });
  const [approval, change] = [toldOf(approved), toldOf(changed)];
  return {
    ...page.details[lang],
    digest: digests[lang],
    open,
    ...(approval && { approved: approval }),
    ...(change && { changed: change }),
  };
};

/** The fields that somebody can say something of: those that are shown to editors, by the names they know. */
const fieldsOf = (req: PayloadRequest, page: PageDocument): { name: string; label: string }[] =>
  req.payload.collections[page.ref.collection].config.flattenedFields.flatMap((field) => {
    const label = SpokenSchema.safeParse('label' in field ? field.label : undefined).data;
    const isShown = label !== undefined && !field.admin?.hidden;
    return isShown ? [{ name: field.name, label: label.say(req.i18n.language) }] : [];
  });

/** Gathers what the panel beside a document shows to whoever asks. */
export const readPanel = async (req: PayloadRequest, page: PageDocument): Promise<Panel> => {
  const about = { document: { equals: page.key } };
  const reviews = await find(req, 'reviews', ReviewSchema, about, { sort: '-id' });
  const comments = await find(req, 'comments', CommentSchema, about, { sort: 'id' });
  const log = await find(req, 'activity', LineSchema, about, { sort: '-id', limit: LINES });
  const people = await find(req, 'users', PersonSchema, {}, { sort: 'name' });
  const fields = fieldsOf(req, page);
  const changed = toldOf(page.remembered.facts?.changed);
  const isThere = (id: string | number | null | undefined) =>
    people.some((one) => String(one.id) === String(id));
  const ofLanguage = (lang: Lang) => languageOf(req, page, lang);
  return {
    updatedAt: page.updatedAt,
    languages: {
      en: ofLanguage('en'),
      fr: ofLanguage('fr'),
      es: ofLanguage('es'),
      ar: ofLanguage('ar'),
      pt: ofLanguage('pt'),
    },
    facts: { digest: page.digests.facts, ...(changed && { changed }) },
    mayWrite: isAllowed(req, 'update', 'publications'),
    mayPublish: isAllowed(req, 'publish', 'publications'),
    reviews: reviews.map(({ answeredAt, createdAt, digest, reviewer, reviewerName, ...review }) => ({
      id: review.id,
      lang: review.lang,
      state: review.state,
      askedBy: review.askedBy,
      message: review.message,
      reviewer: reviewerName,
      isGone: !isThere(reviewer),
      isMine: review.state === 'asked' && String(reviewer) === String(req.user?.id),
      isOutdated: review.state !== 'asked' && digest !== page.digests[review.lang],
      at: answeredAt || createdAt,
    })),
    comments: comments.map(({ author, createdAt, field, id, lang, parent, resolvedBy, text: said }) => {
      const named = fields.find(({ name }) => name === field);
      return {
        id,
        lang,
        author,
        text: said,
        at: createdAt,
        ...(named && { field: named }),
        ...(typeof parent === 'number' && { parent }),
        ...(resolvedBy !== '' && { resolvedBy }),
      };
    }),
    people: people.map(({ id, name }) => ({ id, name })),
    fields,
    scheduled: await listScheduled(req, page),
    log: log.map(({ action, createdAt, lang, note, state, who }) => ({
      action,
      lang,
      note,
      state,
      who,
      at: createdAt,
    })),
  };
};
