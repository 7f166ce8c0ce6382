import { z } from 'zod';
import type { FindFaults } from '../check.ts';
import type { PageState } from '../context.ts';
import { piecesOf } from '../document/pieces-of.ts';
import { isStatus } from '../../links/links-answer.ts';
import { isVague } from '../words/vague-links.ts';

/** An address in place of words: with its scheme, with `www.`, or a host with a path. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i;

/** Links whose text says nothing of where they lead. */
export const findVagueLinks: FindFaults = (document) =>
  piecesOf(document, 'link').flatMap(({ place, words }) =>
    isVague(words) ? [{ place, message: 'check.linkVague', values: { words }, words }] : [],
  );

/** Links that show an address instead of words. */
export const findBareLinks: FindFaults = (document) =>
  piecesOf(document, 'link').flatMap(({ place, words }) =>
    ADDRESS.test(words) ? [{ place, message: 'check.linkBare', values: { words }, words }] : [],
  );

const linksTo =
  (state: PageState, message: 'check.linkDead' | 'check.linkUnpublished'): FindFaults =>
  (document, { page }) =>
    piecesOf(document, 'link').flatMap(({ isInternal, place, target, words }) => {
      if (!isInternal) return [];
      const found = target === undefined ? 'gone' : page(target);
      return found === state ? [{ place, message, values: { words }, words }] : [];
    });

/** Links to documents that were deleted, or never chosen. */
export const findDeadLinks = linksTo('gone', 'check.linkDead');

/** Links to documents that readers do not have. */
export const findUnpublishedLinks = linksTo('draft', 'check.linkUnpublished');

/** Links outside that did not answer in two runs of the link check. */
export const findBrokenLinks: FindFaults = (document, { brokenLink }) =>
  piecesOf(document, 'link').flatMap(({ place, url, words }) => {
    const broken = brokenLink(url);
    if (broken === undefined) return [];
    const { answer } = broken;
    const message = isStatus(answer) ? 'check.linkBroken' : 'check.linkSilent';
    return [{ place, message, values: { words, answer }, words }];
  });

const ReferencesSchema = z.array(z.object({ key: z.string().nullish() })).catch([]);

/** Citations of works that are not in the list of references. */
export const findDeadCitations: FindFaults = (document) => {
  const keys = new Set(ReferencesSchema.parse(document.values.references).map(({ key }) => key));
  return piecesOf(document, 'citation').flatMap(({ key, place }) =>
    keys.has(key) ? [] : [{ place, message: 'check.citationDead', values: { key: key || '–' } }],
  );
};
