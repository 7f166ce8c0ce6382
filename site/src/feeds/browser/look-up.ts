import { offerNearest } from '../../permalinks/browser/offer-nearest.ts';
import { addressesOf, type PageSays } from './addresses-of.ts';
import { parseAddress, type TypedAddress } from './parse-address.ts';

/* The script of the page of feeds: an address that is typed in leads to all that belongs to it. */

/** What a page says of itself in its head, and in its links. */
function read(html: string, path: string): PageSays {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const href = (selector: string) => page.querySelector(selector)?.getAttribute('href') ?? undefined;
  return {
    path,
    lang: page.documentElement.lang,
    number: page.querySelector<HTMLMetaElement>('meta[name="dcterms.identifier"]')?.content,
    isPublication: href('link[type="application/json+oembed"]') !== undefined,
    hasFeed: href(`link[type="application/atom+xml"][href="${CSS.escape(path)}feed.xml"]`) !== undefined,
    table: href('main a[href$=".csv"]'),
  };
}

/** The page at an address; a permanent one leads on to the page. */
async function fetchPage({ path, number }: TypedAddress): Promise<PageSays | undefined> {
  const response = await fetch(path);
  if (!response.ok) return undefined;
  const html = await response.text();
  const arrived = new URL(response.url).pathname;
  if (number === undefined || !arrived.startsWith('/k/')) return read(html, arrived);
  // A host without redirects has a page there that leads on.
  const next = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
  return next === undefined ? undefined : fetchPage({ path: next });
}

function bringForm(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = document.querySelector<HTMLElement>('#address-status');
  const mistyped = document.querySelector<HTMLElement>('.mistyped');
  const rows = document.querySelectorAll<HTMLElement>('#addresses [data-address]');
  if (field === null || status === null || mistyped === null) return;
  const say = (words: string | undefined) => status.replaceChildren(words ?? '');

  const lookUp = async () => {
    mistyped.hidden = true;
    for (const row of rows) row.hidden = true;
    const typed = parseAddress(field.value, location.origin);
    if (typed === undefined) {
      say(form.dataset['foreign']);
      return;
    }
    const page = await fetchPage(typed);
    if (page === undefined && typed.number !== undefined) {
      say('');
      await offerNearest(typed.number, [mistyped]);
      return;
    }
    const found = page === undefined ? {} : addressesOf(page);
    say(Object.keys(found).length === 0 ? form.dataset['none'] : form.dataset['found']);
    const byName = new Map(Object.entries(found));
    for (const row of rows) {
      const path = byName.get(row.dataset['address'] ?? '');
      const link = row.querySelector('a');
      if (path === undefined || link === null) continue;
      link.href = path;
      link.textContent = new URL(path, location.origin).href;
      row.hidden = false;
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ address: field.value });
    history.replaceState(null, '', `?${asked.toString()}`);
    void lookUp().catch(() => say(form.dataset['none']));
  });
  const asked = new URLSearchParams(location.search).get('address');
  if (asked === null) return;
  field.value = asked;
  void lookUp().catch(() => say(form.dataset['none']));
}

const form = document.querySelector<HTMLFormElement>('#address-form');
if (form !== null) bringForm(form);
