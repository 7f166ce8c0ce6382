import { translateTo } from '../../i18n/index.ts';
import type { Card } from './card.ts';

/** The card as plain text, for mail without HTML. */
export function writeCardText({
  lang,
  kindLabel,
  state,
  headline,
  blurb,
  address,
  translations,
}: Card): string {
  const t = translateTo(lang);
  const lines = [
    headline,
    state === undefined ? kindLabel : `${kindLabel} · ${state}`,
    ...(blurb === '' ? [] : ['', blurb]),
    '',
    `${t('card.read')}: ${address}`,
    ...translations.map(({ name, address: other }) => `${name}: ${other}`),
  ];
  return `${lines.join('\n')}\n`;
}

/* What would begin or end a piece of Markdown, wherever it stands. */
const special = /[\\`*_{}[\]<>()#+!|~&]/g;
const escapeMarkdown = (text: string): string => text.replace(special, '\\$&');

/** The card as Markdown. */
export const writeCardMarkdown = ({ headline, blurb, address, state }: Card): string =>
  [
    `**[${escapeMarkdown(headline)}](<${address}>)**${state === undefined ? '' : ` (${escapeMarkdown(state)})`}`,
    ...(blurb === '' ? [] : ['', escapeMarkdown(blurb)]),
    '',
  ].join('\n');

/** A message is shorter than this, in the units that mobile networks and programs count. */
const mostUnits = 159;

let graphemes: Intl.Segmenter | undefined;

/** Cuts between letters, and at a word where one ends nearby; what was left out is marked. */
function shorten(text: string, units: number): string {
  if (text.length <= units) return text;
  // Made when it is first needed, for that takes ten milliseconds.
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length + 1 > units) break;
    kept += segment;
  }
  const atWord = kept.replace(/\s+\S*$/u, '');
  return `${(atWord.length > kept.length / 2 ? atWord : kept).trimEnd()}…`;
}

/** One line for WhatsApp and SMS, below 160 characters: the headline, cut where it must be, and the whole address. */
export function writeMessage({
  headline,
  state,
  address,
}: Pick<Card, 'headline' | 'state' | 'address'>): string {
  const words = state === undefined ? headline : `${state}: ${headline}`;
  return `${shorten(words, mostUnits - address.length - 1)} ${address}`;
}
