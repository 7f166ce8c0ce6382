import type { Facts, PublicationKind } from '@kmh/content/schema';
import type { EventFacts, Imprint } from '../library/imprint.ts';

/** Takes from a publication's facts what catalogues and citations say of it. */
export function imprintOf(facts: Facts<PublicationKind>): Imprint {
  const { contributors, dateOriginal, reviewBy, version, licence, doi, isbn, documentSymbol } = facts;
  const { donors, sdgs, gcmObjectives, withdrawal, attachments, newsletter } = facts;
  return {
    contributors,
    dateOriginal,
    reviewBy,
    version,
    licence,
    doi,
    isbn,
    documentSymbol,
    donors,
    sdgs,
    gcmObjectives,
    withdrawal,
    attachments,
    newsletter,
  };
}

/** Takes from an event's facts what calendars show. */
export function eventFactsOf(facts: Facts<'event'>): EventFacts {
  const { start, end, timezone, mode, joinUrl, inLanguage, interpretation, speakers } = facts;
  return { start, end, timezone, mode, joinUrl, inLanguage, interpretation, speakers };
}
