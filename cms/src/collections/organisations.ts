import { choice, country } from '../fields/choices.ts';
import { sideBySide } from '../fields/groups.ts';
import { picture, reference } from '../fields/references.ts';
import { line } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { defineAuthority } from './define-authority.ts';

/** Bodies that publish, fund, implement or take part. */
export const organisations = defineAuthority(
  'organisation',
  { plural: 'organisations.plural', title: 'name', columns: ['acronym', 'type', 'country'] },
  [
    title('name'),
    sideBySide(
      line('acronym', { width: '34%' }),
      choice('type', 'organisation_type', { width: '33%' }),
      country('country', { width: '33%' }),
    ),
    sideBySide(line('url', { width: '50%' }), line('ror', { width: '50%' })),
    reference('partOf', 'organisations'),
    picture('logo'),
  ],
);
