import { sideBySide } from '../fields/groups.ts';
import { reference } from '../fields/references.ts';
import { line, lines, listOfTexts, paragraphs } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { defineAuthority } from './define-authority.ts';

/** Subject headings, with the other words that readers search by. */
export const topics = defineAuthority(
  'topic',
  { plural: 'topics.plural', title: 'label', columns: ['code', 'broader'] },
  [
    title('label', { as: 'topicLabel' }),
    sideBySide(
      line('code', { as: 'topicCode', width: '50%' }),
      reference('broader', 'topics', { width: '50%' }),
    ),
    listOfTexts('altLabels'),
    paragraphs('description'),
    lines('sameAs'),
  ],
);
