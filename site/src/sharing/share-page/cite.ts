import { citeApa } from '../../citations/apa.ts';
import { citeChicago } from '../../citations/chicago.ts';
import { toCsl } from '../../citations/csl.ts';
import { citationHtml } from '../../citations/styled.ts';
import { html, type Html } from '../../body/html.ts';
import type { Description } from '../../description/description.ts';
import type { Translate } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { copyField } from './copy-field.ts';

const files = [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl.json'],
] as const;

/** What stands here and not on the publication's own page, which links to it by these names; they are the same in every language. */
export const otherCitations = ['Chicago', ...files.map(([name]) => name)].join(' · ');

/** How to cite a publication: as text to copy, and as files for citation managers. */
export function waysToCite(description: Description, t: Translate): Html {
  const { lang, permalinkId } = description;
  const csl = toCsl(description);
  const styles =
    csl === undefined
      ? []
      : ([
          ['APA', citeApa(csl)],
          ['Chicago', citeChicago(csl)],
        ] as const);
  const fields = styles.map(([style, citation]) =>
    copyField(t, {
      id: `cite-${style.toLowerCase()}`,
      label: t('cite.style', { style }),
      text: citationHtml(citation, lang),
      lang,
    }),
  );
  const links = files.map(
    ([name, format]) => html`<a href="${routes.citation(permalinkId, lang, format)}">${name}</a> `,
  );
  return html`<h2 id="cite">${t('cite.title')}</h2>${fields}<p class="label">${t('cite.files')}</p><p class="ways">${links}</p>`;
}
