/* Feeds and the like are named as they are written; slugs hold no dots. */
const named = /\.[a-z]+$/;

/** Whether an address names a file, such as `/en/feed.xml`, and not a page. */
export const namesFile = (address: string): boolean => named.test(address);

/** The file of an address of the site, below the output folder: `/en/about/` is `en/about/index.html`. */
export const fileOf = (address: string): string => {
  const path = address.replace(/^\/|\/$/g, '');
  if (path === '404') return '404.html';
  if (namesFile(path)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
};
