import type { Lang } from '@kmh/content/vocabulary';
import { phrases, type PhraseKey } from '../i18n/index.ts';

/** The texts that scripts fill in; they travel as they are written, with their places, on the page that shows what is saved. */
const keys = [
  'saving.save',
  'saving.saved',
  'saving.texts',
  'saving.pictures',
  'saving.start',
  'saving.continue',
  'saving.remove',
  'saving.wait',
  'saving.textProgress',
  'saving.pictureProgress',
  'saving.savedOn',
  'saving.part',
  'saving.noPictures',
  'saving.more',
  'saving.update',
  'saving.full',
  'saving.unreachable',
  'saving.changed',
  'saving.refused',
  'saving.stopped',
  'saving.notice',
  'saving.outdated',
  'saved.total',
  'saved.temporary',
  'saved.found',
  'saved.updating',
  'saved.compared',
  'saved.unreachable',
  'saved.sure',
  'saved.removed',
  'saved.contents',
  'saved.withdrawn',
  'saved.gone',
  'saved.outdated',
  'size.kilobytes',
  'size.megabytes',
  'size.gigabytes',
] as const satisfies readonly PhraseKey[];

export const offlineTexts = (lang: Lang): string =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, phrases[key][lang]])));
