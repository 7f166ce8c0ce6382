import { countryName, CountrySchema } from '@kmh/content/vocabulary';
import { attributes, html, join } from '../body/html.ts';
import { renderProse } from '../body/flow.ts';
import { foreign, renderText } from '../body/text.ts';
import type { FlowRenderer } from './renderer.ts';

export const renderFieldExample: FlowRenderer<'FieldExample'> = (
  { title, country, implementers },
  children,
  state,
) => {
  const code = CountrySchema.safeParse(country);
  const place = code.success ? [html`${countryName(code.data, state.lang)}`] : [];
  const names = (implementers?.split(' ') ?? []).flatMap((slug) => {
    const name = state.organisation(slug);
    if (name === undefined) return [];
    return html`<span${attributes(foreign(name, state))}>${name.text}</span>`;
  });
  const facts = [...place, ...(names.length > 0 ? [join(names, ', ')] : [])];
  const meta = facts.length > 0 && html`<p class="meta">${join(facts, ' · ')}</p>`;
  const id = state.slug(title);
  return html`<section class="field-example" aria-labelledby="${id}">
    <p class="kind">${state.t('body.fieldExample')}</p>
    <h3 id="${id}">${renderText(title, state)}</h3>
    ${meta}${renderProse(children, state)}
  </section>`;
};
