import { partialDate } from '../fields/dates.ts';
import { sideBySide, tab } from '../fields/groups.ts';
import { picture } from '../fields/references.ts';
import { line, paragraphs } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { definePage } from './define-page.ts';

/** Publications that appear one after another under a common title. */
export const series = definePage(
  'series',
  { plural: 'series.plural', columns: ['launched'], sort: '-launched' },
  [
    tab('tab.text', [title(), paragraphs('summary', { rows: 2 }), paragraphs('description', { rows: 6 })]),
    tab('tab.facts', [
      sideBySide(partialDate('launched', { width: '50%' }), line('issn', { width: '50%' })),
      picture('cover'),
    ]),
  ],
);
