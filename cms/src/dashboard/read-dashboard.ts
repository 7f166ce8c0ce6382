import type { PayloadRequest } from 'payload';
import type { Dashboard } from './dashboard-facts.ts';
import { findDueForReview, findEndingConsents, findScheduled } from './dated-lists.ts';
import { findApproved, findMyDrafts, findMyReviews } from './my-work.ts';
import { findBroken, findLastRuns, findNewestLive } from './site-lists.ts';
import { findTranslationsToDo } from './translations-to-do.ts';

/**
 * Reads what the dashboard shows to whoever asks, each list by a bounded question of its own, all at once. Whoever asks must be allowed
 * to read publications and releases.
 *
 * @param now the moment from which days are counted
 */
export async function readDashboard(req: PayloadRequest, now: Date): Promise<Dashboard> {
  const [drafts, reviews, approved, scheduled, due, translations, consents, links, live, runs] =
    await Promise.all([
      findMyDrafts(req),
      findMyReviews(req),
      findApproved(req),
      findScheduled(req),
      findDueForReview(req, now),
      findTranslationsToDo(req),
      findEndingConsents(req, now),
      findBroken(req),
      findNewestLive(req),
      findLastRuns(req),
    ]);
  return { drafts, reviews, approved, scheduled, due, translations, consents, links, live, runs };
}
