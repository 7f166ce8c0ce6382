import type { Page } from 'playwright-core';

/**
 * Targets that are smaller than 24 by 24 pixels and have no room round them either (WCAG 2.5.8): a circle of 24 pixels round the middle of each
 * must not meet another target, nor the circle of another small one. Links within a sentence are exempt.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const isInline = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const line = element.closest('p, li, dd, figcaption, cite, td, th, h1, h2, h3, h4');
      const words = (line?.textContent ?? '').trim();
      return words.length > (element.textContent ?? '').trim().length;
    };
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, summary, label:has(input)',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.closest('.skip, .unseen') === null)
      // A box within its label is pressed by its label.
      .filter((element) => !(element instanceof HTMLInputElement && element.closest('label') !== null))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
    const isSmall = ({ width, height }: { width: number; height: number }) =>
      width < least - 0.5 || height < least - 0.5;
    const small = targets.filter((target) => isSmall(target) && !isInline(target.element));
    const crowded = small.filter((one) =>
      targets.some((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element))
          return false;
        if (isSmall(other)) return Math.hypot(one.x - other.x, one.y - other.y) < least;
        const x = Math.max(other.left, Math.min(one.x, other.left + other.width));
        const y = Math.max(other.top, Math.min(one.y, other.top + other.height));
        return Math.hypot(one.x - x, one.y - y) < least / 2;
      }),
    );
    return crowded.map(
      ({ element, width, height }) =>
        `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 140)}`,
    );
  });
