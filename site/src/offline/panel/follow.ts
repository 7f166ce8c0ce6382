import { readRecord } from '../library/database.ts';
import { updateLibrary } from '../saving/update.ts';
import { wordsOf } from '../words/load-words.ts';
import { requestOf } from './request.ts';
import { labelFor, nameOf, standingOf } from './standing.ts';

/** Says on the button how this page stands in the library. */
async function showStanding(box: HTMLElement): Promise<void> {
  const { href, lang } = requestOf(box);
  const standing = await standingOf(href);
  const button = box.querySelector('button');
  // An open panel speaks for itself.
  if (button === null || button.getAttribute('aria-expanded') === 'true' || nameOf(standing) === 'none')
    return;
  button.textContent = labelFor(standing, await wordsOf(lang));
}

/** The reader has a saved copy before her, and the library by now a newer one. */
async function tellOfNewer(href: string, shownSince: string | undefined): Promise<void> {
  const notice = document.querySelector('[data-saved-copy] p');
  const unit = await readRecord('units', href);
  if (notice === null || unit === undefined || shownSince === undefined || unit.savedAt === shownSince)
    return;
  const words = await wordsOf(unit.lang);
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = words.text('saving.update');
  notice.replaceChildren(words.text('saving.outdated', { date: words.date(shownSince) }), ' ', link);
}

/** Where something is saved: shows how this page stands, and keeps the library up to date, now and when the connection comes back. */
export async function follow(box: HTMLElement): Promise<void> {
  const { href } = requestOf(box);
  const { savedAt } = (await readRecord('units', href)) ?? {};
  const update = async () => {
    await updateLibrary();
    await tellOfNewer(href, savedAt);
    await showStanding(box);
  };
  addEventListener('online', () => void update());
  await showStanding(box);
  await update();
}
