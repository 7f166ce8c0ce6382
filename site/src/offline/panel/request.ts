import type { GroupRequest } from '../saving/save-group.ts';

/** What the button of this page saves. */
export const requestOf = ({ dataset }: HTMLElement): GroupRequest => ({
  href: location.pathname,
  lang: document.documentElement.lang,
  title: document.querySelector('h1')?.textContent?.trim() ?? document.title,
  list: dataset['list'],
});
