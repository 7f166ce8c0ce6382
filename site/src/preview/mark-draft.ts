import { dirOf, langs, type Lang } from '@kmh/content/vocabulary';
import { absoluteAddress } from '../absolute-address.ts';
import { html, join, type Html } from '../body/html.ts';

/** What a preview says of itself, in each language. */
const notices: Readonly<Record<Lang, string>> = {
  en: 'Preview of a draft, not published',
  fr: 'Aperçu d’un brouillon, non publié',
  es: 'Vista previa de un borrador, no publicado',
  ar: 'معاينة مسودة غير منشورة',
  pt: 'Pré-visualização de um rascunho, não publicado',
};

const style =
  'margin:0;padding:.5rem 1rem;background:#ffe9a8;color:#1d1d1b;font:600 .9rem/1.4 sans-serif;text-align:center';

/** The notice above a preview: in its own language first, then in the others. */
export function draftNotice(lang: Lang): Html {
  const all = [lang, ...langs.filter((each) => each !== lang)];
  const parts = all.map((each) => html`<span lang="${each}" dir="${dirOf(each)}">${notices[each]}</span>`);
  return html`<p role="note" class="draft-notice" style="${style}">${join(parts, ' · ')}</p>`;
}

const scripts = /<script(?:"[^"]*"|[^">])*>[\s\S]*?<\/script>/g;
const addresses = / (href|src|srcset)="([^"]*)"/g;
const robots = '<meta name="robots" content="noindex, nofollow">';

/** Where an address of a preview leads: pictures lie beside it, everything else is on the site. */
function moveAddress(address: string, site: string): string {
  const path = address.startsWith(`${site}/`) ? address.slice(site.length) : address;
  if (path.startsWith('/media/')) return path.slice(1);
  return path.startsWith('/') ? absoluteAddress(path, site) : address;
}

const moveAddresses = (page: string, site: string): string =>
  page.replace(addresses, (_whole, name: string, value: string) => {
    const moved =
      name === 'srcset'
        ? value
            .split(', ')
            .map((each) => moveAddress(each, site))
            .join(', ')
        : moveAddress(value, site);
    return ` ${name}="${moved}"`;
  });

/**
 * Makes a page of the site a preview: says that it is a draft, runs no script, and asks nobody to index it. Its pictures lie beside it.
 *
 * @param page a whole page, as the site would have it
 * @param site the site's own address
 */
export function markDraft(page: string, lang: Lang, site: string): string {
  return moveAddresses(page.replace(scripts, ''), new URL(site).origin)
    .replace(/<head>/, () => `<head>${robots}`)
    .replace(/<body[^>]*>/, (body) => `${body}${draftNotice(lang).toString()}`)
    .replaceAll(' href="text/"', ' href="text.html"')
    .replaceAll(' href="../"', ' href="page.html"');
}

/** A preview as it looks on paper: what is meant for print holds, and what is meant for screens does not. */
export const asPrinted = (page: string): string =>
  page
    .replaceAll(/@media screen\b[^{]*/g, '@media not all')
    .replaceAll(/@media \(prefers-color-scheme:dark\)/g, '@media not all')
    .replaceAll(/@media print\b/g, '@media all');

/** Pictures that a preview shows, as paths below its folder. */
export const picturesIn = (page: string): string[] => [
  ...new Set([...page.matchAll(/media\/[0-9a-z-]+\/[0-9a-z][0-9a-z.-]*/g)].map(([path]) => path)),
];
