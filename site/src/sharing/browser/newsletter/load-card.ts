import { load } from '../../../search/browser/load.ts';
import type { MailEntry } from '../../newsletter/mail.ts';
import { tagLinks } from '../tag-links.ts';
import type { Campaign } from '../../campaign.ts';
import type { Choice } from './state.ts';

/** The languages of the site. */
type Lang = MailEntry['lang'];
const langs: readonly Lang[] = ['en', 'fr', 'es', 'ar', 'pt'];
const isLang = (value: string): value is Lang => langs.some((lang) => lang === value);

/* A card is the same for as long as the page is open. */
const known = new Map<string, Promise<MailEntry | undefined>>();

async function loadEntry({ permalinkId, lang }: Choice): Promise<MailEntry | undefined> {
  if (!isLang(lang)) return undefined;
  const place = `/files/${permalinkId}/${lang}.card`;
  const [html, text] = await Promise.all([load(`${place}.html`), load(`${place}.txt`)]);
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const address = table?.querySelector('a')?.getAttribute('href') ?? undefined;
  if (address === undefined) return undefined;
  return {
    lang,
    dir: table?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    headline: text.split('\n')[0] ?? '',
    address,
    html,
    text,
  };
}

/** The card of a publication in the language wanted, else in the one in which it was chosen; undefined where there is none. */
export async function loadCard(choice: Choice, wanted: string): Promise<MailEntry | undefined> {
  for (const lang of new Set([wanted, choice.lang])) {
    const key = `${choice.permalinkId} ${lang}`;
    const loading = known.get(key) ?? loadEntry({ ...choice, lang }).catch(() => undefined);
    known.set(key, loading);
    const entry = await loading;
    if (entry !== undefined) return entry;
    known.delete(key);
  }
  return undefined;
}

/** The permalinkId and language of a publication's page. */
export async function choiceOf(href: string): Promise<Choice | undefined> {
  const page = new DOMParser().parseFromString(await load(href), 'text/html');
  const permalinkId =
    page.querySelector('meta[name="dcterms.identifier"]')?.getAttribute('content') ?? undefined;
  return permalinkId === undefined ? undefined : { permalinkId, lang: page.documentElement.lang };
}

/** An entry whose links carry the campaign's tags. */
export function tagEntry(entry: MailEntry, campaign: Campaign): MailEntry {
  const permalink = entry.address.replace(/[a-z]{2}\/$/, '');
  return {
    ...entry,
    address: tagLinks(entry.address, permalink, campaign, false),
    html: tagLinks(entry.html, permalink, campaign, true),
    text: tagLinks(entry.text, permalink, campaign, false),
  };
}
