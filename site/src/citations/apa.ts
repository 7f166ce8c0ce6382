import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../i18n/index.ts';
import type { CslItem, CslName } from './csl.ts';
import { comma, enumerate, stopped, type Citation } from './styled.ts';

/** "Ana Maria" as "A. M.", "Jean-Paul" as "J.-P.". */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => (/^\p{L}/u.test(part) ? `${[...part][0] ?? ''}.` : part))
        .join('-'),
    )
    .join(' ');

const inverted = (name: CslName, lang: Lang): string =>
  'literal' in name ? name.literal : `${name.family}${comma(lang)} ${initials(name.given)}`;

const spoken = (name: CslName): string =>
  'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`;

/** Names with "&" before the last in English; of more than twenty the first nineteen and the last. */
function joined(names: readonly string[], lang: Lang): string {
  if (names.length <= 20) return enumerate(names, lang, lang === 'en' ? '&' : undefined);
  const separator = `${comma(lang)} `;
  return `${names.slice(0, 19).join(separator)}${separator}… ${names.at(-1)}`;
}

/* To make a format takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Days and months as the style has them, in English too the month first. */
function formatOf(lang: Lang, precision: 'month' | 'day'): Intl.DateTimeFormat {
  const name = `${lang} ${precision}`;
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const locale = lang === 'ar' ? 'ar-u-nu-latn' : lang;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(locale, { month: 'long', ...day, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

function dateOf({ issued, language }: CslItem): string {
  const [year = 0, month, day] = issued['date-parts'][0] ?? [];
  if (month === undefined) return String(year);
  const format = formatOf(language, day === undefined ? 'month' : 'day');
  return `${year}${comma(language)} ${format.format(Date.UTC(year, month - 1, day ?? 1))}`;
}

/** What stands in brackets after the title: translators, the issue of a series, the version. */
function details(csl: CslItem): string {
  const t = translateTo(csl.language);
  const { translator, version, number, 'collection-title': series, 'collection-number': issue } = csl;
  const parts = [
    translator === undefined
      ? undefined
      : t('cite.translators', { names: joined(translator.map(spoken), csl.language) }),
    series === undefined || issue === undefined ? series : t('cite.number', { series, number: issue }),
    number,
    version === undefined ? undefined : t('cite.version', { number: version }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(csl.language === 'ar' ? '؛ ' : '; ')})`;
}

/** Cites a publication in APA style (7th edition), as a report, in its own language. */
export function citeApa(csl: CslItem): Citation {
  const { language: lang, author, editor = [], publisher } = csl;
  const t = translateTo(lang);
  const names = author.length > 0 ? author : editor;
  const makers = joined(
    names.map((name) => inverted(name, lang)),
    lang,
  );
  const role =
    author.length > 0 || editor.length === 0 ? '' : ` (${t('cite.editors', { count: editor.length })})`;
  const isOwnPublisher = names.some((name) => 'literal' in name && name.literal === publisher);
  const date = ` (${dateOf(csl)}). `;
  // A work without makers begins with its title.
  const opening = makers === '' ? '' : `${makers}${role}${role === '' ? stopped(makers) : '.'}${date}`;
  const kind = `${details(csl)} [${csl.genre}].`;
  return [
    opening,
    { title: csl.title },
    makers === '' ? `${kind}${date}` : `${kind} `,
    publisher === undefined || isOwnPublisher ? '' : `${publisher}${stopped(publisher)} `,
    { address: csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}` },
  ];
}
