import { expect, test } from 'vitest';
import { partName } from './person-name.ts';

test.each([
  ['Ana Maria Silva', { family: 'Silva', given: 'Ana Maria' }],
  ['Ludwig van der Rohe', { family: 'van der Rohe', given: 'Ludwig' }],
  ['María del Carmen de la Fuente', { family: 'de la Fuente', given: 'María del Carmen' }],
  ['Tuấn, Nguyễn Anh', { family: 'Tuấn', given: 'Nguyễn Anh' }],
  ['De Souza', { family: 'Souza', given: 'De' }],
])('parts “%s” as it is sorted', (name, parts) => {
  expect(partName(name)).toEqual(parts);
});

test.each(['Madonna', 'أحمد بن علي الخطيب', ' ', ','])('leaves “%s” whole', (name) => {
  expect(partName(name)).toBeUndefined();
});
