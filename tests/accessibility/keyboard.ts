import type { Page } from 'playwright-core';

/** Where the keyboard stands. */
interface Stop {
  /** The place of the focused element among all that can be reached, in the order of the page; -1 outside the page. */
  readonly place: number;
  readonly html: string;
  /** The focus shows: an outline that can be seen. */
  readonly isShown: boolean;
  readonly isOnScreen: boolean;
}

/** Numbers all that the keyboard should reach, in the order of the page; of radio buttons of a name one is enough. */
const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const groups = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.matches(':disabled, [type=hidden]')
      )
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    });
    stops.forEach((element, place) => element.setAttribute('data-stop', String(place)));
    return stops.length;
  });

const currentStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body)
      return { place: -1, html: '', isShown: true, isOnScreen: true };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      place: Number(element.getAttribute('data-stop') ?? -2),
      html: element.outerHTML.replace(/ data-stop="\d+"/, '').slice(0, 140),
      isShown:
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor),
      isOnScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

/**
 * Walks through an open page with the tab key.
 *
 * @returns what is wrong with the way: a stop left out, out of order, unseen, off the screen, or one that is not left again
 */
export async function walk(page: Page): Promise<string[]> {
  const count = await numberStops(page);
  const hasNavigation = (await page.locator('header nav').count()) > 0;
  const faults: string[] = [];
  for (let place = 0; place < count; place += 1) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (stop.place !== place)
      return [...faults, `stop ${place} of ${count} is not next: ${stop.html || 'the page ends'}`];
    if (!stop.isShown) faults.push(`the focus does not show on ${stop.html}`);
    if (!stop.isOnScreen) faults.push(`the focus is off the screen on ${stop.html}`);
    if (place === 0 && hasNavigation && !/^<a[^>]*href="#/.test(stop.html))
      faults.push(`the first stop leads past nothing: ${stop.html}`);
  }
  await page.keyboard.press('Tab');
  const last = await currentStop(page);
  // Out of the page, or at its beginning again.
  return last.place > 0 ? [...faults, `there is no way out after ${last.html}`] : faults;
}
