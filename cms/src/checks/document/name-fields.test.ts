import { expect, it } from 'vitest';
import { list } from '../../fields/groups.ts';
import { line } from '../../fields/texts.ts';
import { dataFields } from '../../snapshot/mapping/data-fields.ts';
import { nameFields } from './name-fields.ts';

it('hands a browser plain data, with names in one language', () => {
  const fields = nameFields(dataFields([line('title'), list('findings', [line('title')])]), 'fr');
  expect(fields).toMatchObject([
    { name: 'title', label: 'Titre' },
    { name: 'findings', label: 'Constats', fields: [{ name: 'title', label: 'Titre' }] },
  ]);
  // Throws where there is a function.
  expect(structuredClone(fields)).toEqual(fields);
});
