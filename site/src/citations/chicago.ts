import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../i18n/index.ts';
import type { CslItem, CslName } from './csl.ts';
import { comma, enumerate, stopped, type Citation } from './styled.ts';

const spoken = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

const inverted = (name: CslName, lang: Lang): string =>
  'literal' in name ? name.literal : `${name.family}${comma(lang)} ${name.given}`;

const others: Readonly<Record<Lang, string>> = {
  en: 'et al.',
  fr: 'et al.',
  es: 'et al.',
  ar: 'وآخرون',
  pt: 'et al.',
};

/** The first name inverted, the others as they are said; of more than six the first three. */
function makersOf(names: readonly CslName[], lang: Lang): string {
  const shown = names.length > 6 ? names.slice(0, 3) : names;
  const said = shown.map((name, index) => (index === 0 ? inverted(name, lang) : spoken(name)));
  const separator = `${comma(lang)} `;
  if (names.length > 6) return `${said.join(separator)}${separator}${others[lang]}`;
  return enumerate(said, lang);
}

/** Cites a publication in Chicago style (notes and bibliography), in its own language. */
export function citeChicago(csl: CslItem): Citation {
  const { language: lang, author, editor = [], translator, publisher, version } = csl;
  const { 'collection-title': series, 'collection-number': issue } = csl;
  const t = translateTo(lang);
  const names = author.length > 0 ? author : editor;
  const makers = makersOf(names, lang);
  const role =
    author.length > 0 || editor.length === 0
      ? ''
      : `${comma(lang)} ${t('cite.editors', { count: editor.length }).toLocaleLowerCase(lang)}`;
  const sentence = (text: string) => `${text}${stopped(text)} `;
  const year = String(csl.issued['date-parts'][0]?.[0]);
  const rest = [
    translator === undefined
      ? undefined
      : t('cite.translators', { names: enumerate(translator.map(spoken), lang) }),
    series === undefined ? undefined : [series, issue].filter((part) => part !== undefined).join(' '),
    version === undefined ? undefined : t('cite.version', { number: version }),
    publisher === undefined ? year : `${publisher}${comma(lang)} ${year}`,
  ].filter((part) => part !== undefined);
  return [
    makers === '' ? '' : sentence(`${makers}${role}`),
    { title: csl.title },
    `${stopped(csl.title)} ${rest.map(sentence).join('')}`,
    { address: csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}` },
    '.',
  ];
}
