import { LangSchema, dirOf, nativeNames } from '@kmh/content/vocabulary';
import { formatBytes } from '../i18n/format/bytes.ts';
import { formatMinutes } from '../i18n/format/number.ts';
import { attributes, html, join } from '../body/html.ts';
import { foreign, renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';

/** A link that says what it costs to follow. */
export const renderRecording: FlowRenderer<'Recording'> = (
  { url, title, language, minutes, bytes },
  _children,
  state,
) => {
  const lang = LangSchema.parse(language);
  const facts = [
    html`<span${attributes(foreign({ lang, dir: dirOf(lang) }, state))}>${nativeNames[lang]}</span>`,
    ...(minutes === undefined ? [] : [html`<bdi>${formatMinutes(Number(minutes), state.lang)}</bdi>`]),
    ...(bytes === undefined ? [] : [html`<bdi>${formatBytes(Number(bytes), state.lang)}</bdi>`]),
  ];
  return html`<p class="recording"><a${attributes({ href: url, hreflang: lang })}>${renderText(title, state)}</a> <span class="meta">${join(facts, ' · ')}</span></p>`;
};
