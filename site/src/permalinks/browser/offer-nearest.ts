import { isPermalinkId } from '@kmh/content/check-character';
import { load } from '../../search/browser/load.ts';
import { nearestNumbers, normaliseNumber } from './nearest.ts';

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

/** Says in each of these places what is wrong with a number, and offers the nearest that exist. */
export async function offerNearest(typed: string, places: Iterable<HTMLElement>): Promise<void> {
  for (const place of places) {
    const { numbers = '', wrong = '', unknown = '', nearest = '' } = place.dataset;
    const near = nearestNumbers(typed, (await load(numbers)).split('\n').filter(Boolean));
    const fault = isPermalinkId(normaliseNumber(typed)) ? unknown : wrong;
    const sentence = [fault.replace('{number}', () => typed), ...(near.length > 0 ? [nearest] : [])].join(
      ' ',
    );
    place.hidden = false;
    place.querySelector('p')?.replaceChildren(sentence);
    place.querySelector('ul')?.replaceChildren(...near.map(offer));
  }
}
