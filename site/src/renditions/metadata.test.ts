import { expect, test } from 'vitest';
import { describe } from '../description/describe.ts';
import { organisation, paper, sampleLibrary, series, topic } from '../testing/sample-library.ts';
import { metadataOf } from './metadata.ts';

const facts = {
  permalinkId: '100002',
  contributors: [{ agent: 'organisations/iom', role: 'author' }],
  topics: ['water'],
  doi: '10.1000/182',
  isbn: '978-92-9268-123-4',
  documentSymbol: 'KMH/2022/3',
};
const library = sampleLibrary(
  [paper('seeds', { fr: 'Semences' }, facts), series('bites', { fr: 'Bouchées' })],
  [
    organisation('iom', { fr: 'Organisation internationale pour les migrations' }),
    topic('water', { fr: 'Eau' }),
  ],
);

function metadataFor(ref: string) {
  const item = library.itemByRef.get(ref);
  const description = item && describe(library, item, 'fr', 'https://hub.example');
  return description && metadataOf(description);
}

test('files say of a publication what its description says', () => {
  expect(metadataFor('knowledge-papers/seeds')).toMatchObject({
    kind: 'knowledge-paper',
    permalinkId: '100002',
    title: 'Semences',
    creators: ['Organisation internationale pour les migrations'],
    publisher: 'Organisation internationale pour les migrations',
    subjects: ['Eau'],
    published: '2022-01-01',
    version: 1,
    licence: 'CC BY 4.0',
    identifiers: ['https://doi.org/10.1000/182', 'urn:isbn:9789292681234', 'KMH/2022/3'],
  });
});

test('what is no publication has no files', () => {
  expect(metadataFor('series/bites')).toBeUndefined();
});
