import { load } from '../../search/browser/load.ts';
import { nearestNumbers } from './nearest.ts';

/* The script of the page for what is not there: at a permanent address with a wrong letter it offers the nearest that exist. */

/** A link to a publication by its number, with its title once that is known. */
function offer(number: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/k/${number}/`;
  link.textContent = number;
  item.append(link);
  load(link.href).then(
    (page) => {
      const title = new DOMParser()
        .parseFromString(page, 'text/html')
        .querySelector('h1')
        ?.textContent.trim();
      if (title) link.textContent = `${number} – ${title}`;
    },
    // The number alone leads there as well.
    () => undefined,
  );
  return item;
}

async function offerNearest(typed: string): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>('.mistyped');
  const list = places[0]?.dataset['numbers'];
  if (list === undefined) return;
  const nearest = nearestNumbers(typed, (await load(list)).split('\n').filter(Boolean));
  if (nearest.length === 0) return;
  for (const place of places) {
    const sentence = place.querySelector('p');
    if (sentence) sentence.textContent = sentence.textContent.replace('{number}', typed);
    place.querySelector('ul')?.append(...nearest.map(offer));
    place.hidden = false;
  }
}

const typed = /^\/(?:k|files|embed)\/([^/]{1,20})/.exec(location.pathname)?.[1];
if (typed !== undefined) void offerNearest(decodeURIComponent(typed)).catch(() => undefined);
