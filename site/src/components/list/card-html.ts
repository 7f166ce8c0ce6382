import { kinds, practiceStages, type Lang } from '@kmh/content/vocabulary';
import { attributes, html, join, type Html } from '../../body/html.ts';
import { keepWhole } from '../../body/keep-whole.ts';
import { drawCover } from '../../covers/index.ts';
import { formatDate, formatList, languageName, translateTo } from '../../i18n/index.ts';
import type { Card } from '../../library/index.ts';

/** How a card stands on a page. */
export interface CardPlace {
  /** The language of the page. */
  readonly lang: Lang;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** What it is to the page at hand, such as "Replaces". */
  readonly note?: string | undefined;
}

/** A cover needs something to draw: a place, a level, a number. Other cards begin with their date. */
const hasCover = ({ cover: { global, issueNumber, countries, levels } }: Card): boolean =>
  global || issueNumber !== undefined || countries.length + levels.length > 0;

const dateOf = ({ date }: Card, lang: Lang): Html | false =>
  date !== undefined && html`<time datetime="${date}">${formatDate(date, lang)}</time>`;

/** The languages of a text by their own names; a text that is not in the page's language says so in the page's. */
function languagesOf(card: Card, lang: Lang): Html | string {
  if (card.lang === lang) {
    return join(
      card.languages.map((each) => html`<bdi lang="${each.lang}">${each.name}</bdi>`),
      lang === 'ar' ? '، ' : ', ',
    );
  }
  const languages = card.languages.map((each) => languageName(each.lang, lang));
  return translateTo(lang)('card.in', { languages: formatList(languages, lang) });
}

function facts(card: Card, lang: Lang): Html {
  const t = translateTo(lang);
  const issue = card.series?.issueNumber;
  const date = hasCover(card) && dateOf(card, lang);
  const parts = [
    date,
    issue !== undefined && t('card.issue', { number: String(issue) }),
    card.practiceStage !== undefined && practiceStages.label(card.practiceStage, lang),
    card.sample && t('notice.sample'),
    languagesOf(card, lang),
  ];
  return join(
    parts.filter((part) => part !== false),
    ' · ',
  );
}

function renderCard(card: Card, { lang, level, note }: CardPlace): Html {
  const foreign = attributes(card.lang === lang ? {} : { lang: card.lang, dir: card.dir });
  const link = html`<a href="${card.href}">${keepWhole(card.title)}</a>`;
  const heading = level === 2 ? html`<h2${foreign}>${link}</h2>` : html`<h3${foreign}>${link}</h3>`;
  const label = note !== undefined && html`${translateTo(lang)('text.label', { label: note })} `;
  const kind = html`<p class="kind">${label}${kinds.label(card.kind, lang)}</p>`;
  const date = dateOf(card, lang);
  const [look, head] = hasCover(card)
    ? [card.kind, html`<div class="art">${drawCover(card.cover)}</div>`]
    : [`${card.kind} plain`, date && html`<p class="when">${date}</p>`];
  return html`<article class="card ${look}">${head}<div>${kind}${heading}<p${foreign}>${card.summary}</p><p class="meta">${facts(card, lang)}</p></div></article>`;
}

const known = new WeakMap<Card, Map<string, string>>();

/** A card as HTML. Each stands in a dozen lists and is written once. */
export function cardHtml(card: Card, place: CardPlace): string {
  const places = known.get(card) ?? new Map<string, string>();
  known.set(card, places);
  const name = `${place.lang} ${place.level} ${place.note ?? ''}`;
  const html = places.get(name) ?? renderCard(card, place).toString();
  places.set(name, html);
  return html;
}

/**
 * A card as one line: title, kind and date, for readers at the end of a publication. Its summary and cover are a tap away and
 * would weigh as much there as the text above them.
 */
export function cardLine(card: Card, { lang, note }: Pick<CardPlace, 'lang' | 'note'>): Html {
  const foreign = card.lang !== lang;
  const link = html`<a href="${card.href}"${attributes(foreign ? { lang: card.lang, dir: card.dir } : {})}>${keepWhole(card.title)}</a>`;
  const kind = kinds.label(card.kind, lang);
  const parts = [
    note === undefined ? kind : `${translateTo(lang)('text.label', { label: note })} ${kind}`,
    card.date !== undefined && formatDate(card.date, lang),
    foreign && languagesOf(card, lang),
  ];
  const facts = join(
    parts.filter((part) => part !== false),
    ' · ',
  );
  return html`<li>${link}<small>${facts}</small></li>`;
}
