import { references } from '../fields/references.ts';
import { line } from '../fields/texts.ts';
import { defineAuthority } from './define-authority.ts';

/** People named in publications. */
export const people = defineAuthority(
  'person',
  { plural: 'people.plural', title: 'displayName', columns: ['affiliations'] },
  [line('displayName'), line('orcid'), references('affiliations', 'organisations')],
);
