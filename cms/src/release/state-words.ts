import { formatPercent, formatTime } from '../i18n/formats.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { countPublications } from '../i18n/publication-count.ts';
import { say } from '../i18n/text.ts';
import type { OnSite, SiteState } from './release-facts.ts';

/** A state as people read it. */
export interface StateWords {
  /** One line. */
  readonly title: string;
  /** What more there is to know, a sentence each. */
  readonly notes: readonly string[];
  /** Why it failed, a fault each, in the words of the release. */
  readonly reasons: readonly string[];
}

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(MESSAGES, key);

/** The faults of a failed release: one a line, empty lines left out. */
export const linesOf = (reason: string | undefined): string[] =>
  (reason ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

const buildingTitle = (step: string | undefined, percent: number, language: string): string => {
  const values = { percent: formatPercent(percent, language) };
  const key = `site.step.${step}`;
  return isMessageKey(key)
    ? say('site.building.step', language, { ...values, step: say(key, language) })
    : say('site.building', language, values);
};

const liveTitle = (state: SiteState, language: string, now: Date): string => {
  if (state.liveSince === undefined) return say('site.live', language);
  const time = formatTime(new Date(state.liveSince), language, now);
  if (state.documents === undefined) return say('site.live.since', language, { time });
  const publications = countPublications(state.documents, language);
  return say('site.live.full', language, { time, publications });
};

const titleOf = (state: SiteState, language: string, now: Date): string => {
  switch (state.state) {
    case 'none':
      return say('site.none', language);
    case 'queued':
      return say('site.queued', language);
    case 'building':
      return buildingTitle(state.step, state.percent ?? 0, language);
    case 'live':
      return liveTitle(state, language, now);
    case 'failed':
      return say(state.reason === undefined ? 'site.failed' : 'site.failed.because', language);
  }
};

/** Says where the site is, in the language of whoever looks. */
export const wordsOfSite = (state: SiteState, language: string, now: Date): StateWords => {
  const isBefore = state.state !== 'live' && state.liveSince !== undefined;
  const notes = [
    ...(state.state === 'queued' ? [say('site.queued.more', language)] : []),
    ...(state.state === 'building' && state.waiting > 0 ? [say('site.waiting', language)] : []),
    ...(state.state === 'failed' && isBefore ? [say('site.failed.stays', language)] : []),
    ...(isBefore ? [`${liveTitle(state, language, now)}.`] : []),
    ...(state.state === 'live' && state.search === 'building' ? [say('site.search.building', language)] : []),
    ...(state.state === 'live' && state.search === 'failed' ? [say('site.search.failed', language)] : []),
  ];
  return {
    title: titleOf(state, language, now),
    notes,
    reasons: state.state === 'failed' ? linesOf(state.reason) : [],
  };
};

/** Says where one publication is on its way to readers. */
export const wordsOfPage = (page: OnSite, language: string, now: Date): StateWords => {
  const titles = {
    none: () => say('onSite.none', language),
    queued: () => say('site.queued', language),
    building: () => buildingTitle(page.step, page.percent ?? 0, language),
    live: () =>
      page.since === undefined
        ? say('site.live', language)
        : say('site.live.since', language, { time: formatTime(new Date(page.since), language, now) }),
    failed: () => say(page.reason === undefined ? 'site.failed' : 'site.failed.because', language),
  };
  return {
    title: titles[page.state](),
    notes: [],
    reasons: page.state === 'failed' ? linesOf(page.reason) : [],
  };
};
