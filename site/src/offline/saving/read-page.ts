/** What saving needs to know of a page. */
export interface ReadPage {
  readonly title: string;
  readonly scripts: readonly string[];
  /** The page says that it must not be relied on any more. */
  readonly isWithdrawn: boolean;
  /** Its permanent address. */
  readonly permalink?: string;
}

/** Reads a page without showing it: nothing in it runs or loads. */
export function readPage(html: string): ReadPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const id = page.querySelector('meta[name="dcterms.identifier"]')?.getAttribute('content');
  const scripts = [...page.querySelectorAll('script[src]')].flatMap(
    (script) => script.getAttribute('src') ?? [],
  );
  return {
    title: page.querySelector('h1')?.textContent?.trim() ?? page.title,
    scripts: scripts.filter((address) => address.startsWith('/_astro/')),
    isWithdrawn: page.querySelector('[data-withdrawn]') !== null,
    ...(id === null || id === undefined ? {} : { permalink: `/k/${id}/` }),
  };
}
