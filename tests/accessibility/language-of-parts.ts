import type { Page } from 'playwright-core';

/** A title, and the one language in which it is written. */
export type Titles = Readonly<Record<string, string>>;

/**
 * Parts of a page whose language is not told: Arabic letters outside Arabic, Latin words within Arabic, and titles known to be in another language.
 * WCAG 3.1.2 leaves names and technical terms alone: acronyms, codes, addresses, and names of one word are no fault.
 *
 * @param page a tab that only lends its parser
 * @param ownNames names of series and projects, which stand in running text as they are
 */
export const untoldParts = (
  page: Page,
  html: string,
  titles: Titles,
  ownNames: readonly string[] = [],
): Promise<string[]> =>
  page.evaluate(
    ({ source, known, names }) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const faults: string[] = [];
      const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
      const dirOf = (element: Element) => {
        const told = element.closest('[dir], bdi');
        return told?.getAttribute('dir') ?? 'auto';
      };
      /* A person is called the same in every language. */
      const isPerson = (element: Element) =>
        element.closest('a[href*="/people/"], [data-page="person"] h1') !== null;
      /* Two words in a row with small letters: more than a name or an acronym. */
      const latinWords =
        /\p{Script=Latin}*\p{Ll}\p{Script=Latin}*[\s’'-]+\p{Script=Latin}*\p{Ll}\p{Script=Latin}*/u;
      const addresses = /[\w.+-]+@[\w.-]+|(?:https?:\/\/)?[\w-]+(?:[./:][\w-]+)+\/?/g;

      const withoutNames = (text: string) =>
        names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(addresses, ''));

      const judge = (text: string, element: Element, where: string) => {
        const words = text.replace(/\s+/g, ' ').trim();
        if (words === '') return;
        const lang = langOf(element);
        const fault = (reason: string) => faults.push(`${reason} in ${lang}${where}: ${words.slice(0, 80)}`);
        const isArabic = /\p{Script=Arabic}/u.test(words);
        if (lang !== 'ar' && isArabic) fault('Arabic');
        if (lang === 'ar' && !isPerson(element) && latinWords.test(withoutNames(words))) fault('Latin words');
        const title = known[words];
        // What is called by one word may be called so elsewhere.
        if (title !== undefined && title !== lang && words.includes(' ')) fault(`a title in ${title}`);
        if (
          where === '' &&
          /\p{Script=Arabic}\P{L}+\p{Script=Arabic}/u.test(words) &&
          dirOf(element) === 'ltr'
        )
          fault('from left to right, Arabic');
      };

      const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element !== null && !element.matches('script, style, title'))
          judge(node.textContent ?? '', element, '');
      }
      for (const name of ['alt', 'title', 'aria-label', 'placeholder'])
        for (const element of parsed.querySelectorAll(`[${name}]`))
          if (!element.matches('link')) judge(element.getAttribute(name) ?? '', element, ` (${name})`);
      return faults;
    },
    { source: html, known: titles, names: ownNames },
  );
