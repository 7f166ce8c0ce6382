import { expect, test } from 'vitest';
import { sampleGroup, sampleUnit } from '../testing/sample-records.ts';
import { removalOfUnused } from './remove.ts';

test('takes out what no group has, with all its addresses, and leaves what another group has', () => {
  const units = [
    sampleUnit('/en/a/', { digests: { '': 'x', 'lessons/1/': 'y' }, aliases: ['/k/111111/'] }),
    sampleUnit('/en/b/'),
    sampleUnit('/en/saved/'),
    sampleUnit('/fr/saved/'),
  ];
  const groups = [sampleGroup('/en/list/', ['/en/list/', '/en/b/'])];
  const removed = removalOfUnused(groups, units).map(
    (change) => 'remove' in change && `${change.store} ${change.remove}`,
  );
  expect(new Set(removed)).toEqual(
    new Set([
      'units /en/a/',
      'pages /en/a/',
      'pages /en/a/lessons/1/',
      'pages /k/111111/',
      // Nothing French is left, so that its page of what is saved goes too.
      'units /fr/saved/',
      'pages /fr/saved/',
    ]),
  );
});
