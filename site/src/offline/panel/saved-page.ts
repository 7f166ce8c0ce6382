import { isLibraryPage, libraryPage } from '../library/addresses.ts';
import { readAll, readRecord } from '../library/database.ts';
import { removeAll } from '../library/remove.ts';
import { whileSaving } from '../saving/lock.ts';
import { updateLibrary } from '../saving/update.ts';
import { wordsOf } from '../words/load-words.ts';
import { narrow } from './narrow.ts';
import { within } from './page-parts.ts';
import { showGroups } from './show-groups.ts';

/* The page that shows what is saved; the worker also shows it in place of a page that is neither saved nor within reach. */

const part = (name: string): HTMLElement => within(document, `#saved-${name}`, HTMLElement);
const say = (text: string): void => {
  part('status').textContent = text;
};
const { lang } = document.documentElement;

/** "1.2 MB in all; the browser gives up to 2,000 MB." */
async function showTotal(): Promise<void> {
  const words = await wordsOf(lang);
  const bytes = (await readAll('units')).reduce((sum, unit) => sum + unit.bytes, 0);
  // Not every browser tells how much room it gives.
  const quota = (await navigator.storage.estimate?.())?.quota;
  const isKept = await navigator.storage.persisted();
  const compared = await readRecord('comparisons', 'comparison');
  part('total').textContent = [
    quota === undefined
      ? words.bytes(bytes)
      : words.text('saved.total', { size: words.bytes(bytes), room: words.bytes(quota) }),
    isKept ? '' : words.text('saved.temporary'),
    compared === undefined ? '' : words.text('saved.compared', { date: words.date(compared.at) }),
  ].join(' ');
}

/** Shows everything anew. */
async function show(): Promise<void> {
  const groups = await readAll('groups');
  part('none').hidden = groups.length > 0;
  part('all').hidden = groups.length === 0;
  if (groups.length === 0) return;
  const units = (await readAll('units')).filter(({ href }) => !isLibraryPage(href));
  await showGroups(part('groups'), groups, units, { show, say });
  await showTotal();
  narrow();
}

/** Ends what is fetched when the reader wants none of it any more. */
let fetching = new AbortController();

async function update(isForced: boolean): Promise<void> {
  const words = await wordsOf(lang);
  say(words.text('saved.updating'));
  const { fault } = await updateLibrary(isForced, fetching.signal);
  await show();
  const isQuiet = fault === undefined || fault === 'stopped';
  say(isQuiet ? '' : words.text(fault === 'full' ? 'saving.full' : 'saved.unreachable'));
}

/** Shows what is saved and lets it be found, updated and removed. */
export async function showLibrary(): Promise<void> {
  part('library').ariaBusy = 'true';
  part('missing').hidden = location.pathname === libraryPage(lang);
  // What is typed before all is shown narrows it then.
  within(document, '#saved-words', HTMLInputElement).oninput = narrow;
  try {
    await show();
  } catch {
    // A browser that allows no storage cannot have anything saved.
    say((await wordsOf(lang)).text('saving.refused'));
    return;
  } finally {
    part('library').ariaBusy = null;
  }
  part('update').onclick = () => void update(true);
  part('remove-all').onclick = async () => {
    if (!confirm((await wordsOf(lang)).text('saved.sure'))) return;
    fetching.abort();
    fetching = new AbortController();
    // An update that is under way would put down again what is taken away.
    await whileSaving(removeAll);
    await show();
    part('none').querySelector('a')?.focus();
  };
  addEventListener('online', () => void update(false));
  if (!part('all').hidden) await update(false);
}
