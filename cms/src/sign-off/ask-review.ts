import { LangSchema, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/permissions.ts';
import { roleOf } from '../access/user-role.ts';
import { IdSchema } from '../fields/values.ts';
import { findReader, writeTo } from '../mail/send-letter.ts';
import { logDeed } from './activity.ts';
import { changeState, checkSeen } from './change-state.ts';
import { inTransaction } from './page-document.ts';
import type { PageDocument } from './page-document.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';
import { actorOf } from './sign-off-record.ts';

const LONGEST = 2000;

/** Who is asked to look at a language, with a word to them. */
export const AskSchema = z.object({
  lang: LangSchema,
  reviewers: z.array(IdSchema).min(1).max(20),
  message: z.string().max(LONGEST).default(''),
});
export type Ask = z.output<typeof AskSchema>;

/** What a reviewer says. */
export const AnswerSchema = z.object({
  review: IdSchema,
  isApproved: z.boolean(),
  seen: z.object({ words: z.string(), facts: z.string() }),
});
export type Answer = z.output<typeof AnswerSchema>;

const linkTo = (req: PayloadRequest, { ref }: PageDocument, lang: Lang): string =>
  `${req.payload.config.serverURL}/admin/collections/${ref.collection}/${ref.id}?locale=${lang}`;

/**
 * Asks people for a review of a language: they are told by letter, in the language of their admin, and a draft goes into review.
 *
 * @throws {SignOffRefusedError} when nothing is written in the language, or an account is gone
 */
export const askReview = async (req: PayloadRequest, page: PageDocument, ask: Ask): Promise<void> => {
  const { lang, message } = ask;
  const state = page.states[lang];
  if (state === 'missing')
    throw new SignOffRefusedError(req, 'review.nothing', { language: nativeNames[lang] });
  const reviewers = await Promise.all([...new Set(ask.reviewers)].map((id) => findReader(req, id)));
  const name = actorOf(req)?.name ?? '';
  await inTransaction(req, async () => {
    for (const reviewer of reviewers) {
      if (reviewer === undefined) throw new SignOffRefusedError(req, 'review.unknown');
      await req.payload.create({
        collection: 'reviews',
        data: {
          document: page.key,
          lang,
          reviewer: Number(reviewer.id),
          reviewerName: reviewer.name,
          askedBy: name,
          message,
          state: 'asked',
        },
        depth: 0,
        overrideAccess: true,
        req,
      });
      const values = {
        name,
        title: page.titleIn(lang),
        language: nativeNames[lang],
        link: linkTo(req, page, lang),
        message: message === '' ? '' : `\n${message}\n`,
      };
      await writeTo(req, reviewer, { subject: 'mail.review.subject', body: 'mail.review.body', values });
      const about = { document: page.key, title: page.titleIn(lang), lang, note: reviewer.name };
      await logDeed(req, { ...about, action: 'review-asked' });
    }
    const seen = { words: page.digests[lang], facts: page.digests.facts };
    if (state === 'draft') await changeState(req, page, { lang, to: 'in-review', seen });
  });
};

const ReviewSchema = z.looseObject({
  id: IdSchema,
  document: z.string(),
  lang: LangSchema,
  reviewer: IdSchema.nullish(),
});

/**
 * Takes a reviewer's answer. An approval by somebody who may approve approves the language itself; by others it is advice. Changes that
 * are asked for make it a draft again.
 *
 * @throws {SignOffRefusedError} when somebody else was asked, or the text changed since the page was opened
 */
export const answerReview = async (
  req: PayloadRequest,
  page: PageDocument,
  answer: Answer,
): Promise<void> => {
  const found: unknown = await req.payload.db.findOne({
    collection: 'reviews',
    req,
    where: { id: { equals: answer.review } },
  });
  const review = ReviewSchema.safeParse(found).data;
  if (review?.document !== page.key || String(review.reviewer) !== String(req.user?.id))
    throw new SignOffRefusedError(req, 'review.notYours', {}, 403);
  const { lang } = review;
  const change = { lang, seen: answer.seen };
  checkSeen(req, page, change);
  await inTransaction(req, async () => {
    const state = answer.isApproved ? ('approved' as const) : ('changes' as const);
    await req.payload.update({
      collection: 'reviews',
      id: Number(review.id),
      data: { state, digest: page.digests[lang], answeredAt: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    });
    const about = { document: page.key, title: page.titleIn(lang), lang };
    await logDeed(req, { ...about, action: answer.isApproved ? 'review-approved' : 'review-changes' });
    const mayApprove = may(roleOf(req), 'approve', 'publications');
    if (answer.isApproved && mayApprove && page.states[lang] === 'in-review')
      await changeState(req, page, { ...change, to: 'approved' });
    if (!answer.isApproved && page.states[lang] === 'in-review')
      await changeState(req, page, { ...change, to: 'draft' });
  });
};
