import { expect, test } from 'vitest';
import { sampleGroup } from '../testing/sample-records.ts';
import { movedGroup } from './update.ts';

test('a list goes along with a text of it that moved, a group of that text alone moves itself', () => {
  const list = sampleGroup('/en/list/', ['/en/list/', '/en/old/']);
  expect(movedGroup(list, '/en/old/', '/en/new/')).toEqual({ ...list, members: ['/en/list/', '/en/new/'] });
  expect(movedGroup(sampleGroup('/en/old/'), '/en/old/', '/en/new/')).toMatchObject({
    href: '/en/new/',
    members: ['/en/new/'],
  });
});
