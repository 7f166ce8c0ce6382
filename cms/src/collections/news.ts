import { body } from '../fields/body.ts';
import { day } from '../fields/dates.ts';
import { tab } from '../fields/groups.ts';
import { pages, picture } from '../fields/references.ts';
import { paragraphs } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { definePage } from './define-page.ts';

/** Short notes that something was released or happened; they point to it and never restate it. */
export const news = definePage('news', { plural: 'news.plural', columns: ['date'], sort: '-date' }, [
  tab('tab.text', [title(), paragraphs('summary', { rows: 2 }), body()]),
  tab('tab.facts', [day('date'), pages('about'), picture('image')]),
]);
