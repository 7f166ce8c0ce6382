import { expect, test } from 'vitest';
import { harvestFaults } from './harvester.ts';

const xml = ['1', '2']
  .map((id) => `<oai:header><oai:identifier>oai:hub.example:${id}-en</oai:identifier></oai:header>`)
  .join('');
const lines = [
  'repository\tHub\t2024-07-01',
  'format\toai_dc',
  'record\toai:hub.example:1-en\t2024-07-01\tSeeds',
  'record\toai:hub.example:2-en\t2024-07-01\tWells',
];

test.each([
  ['', '', []],
  [/\nrecord\toai:hub.example:2.*$/, '', ['no harvester finds oai:hub.example:2-en.']],
  ['Wells', ' ', ['oai:hub.example:2-en has no title.']],
  ['oai_dc', 'marc21', ['no harvester finds Dublin Core.']],
])('names what a harvester misses where “%s” is “%s”', (right, wrong, faults) => {
  expect(harvestFaults(xml, lines.join('\n').replace(right, wrong))).toEqual(faults);
});
