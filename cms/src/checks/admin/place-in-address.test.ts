import { expect, it } from 'vitest';
import { placeInAddress } from './place-in-address.ts';

it('reads of an address which row of a list it leads to', () => {
  const tabs = { recommendations: 3 };
  expect(placeInAddress('#recommendations-row-12', tabs)).toEqual({ path: 'recommendations.12', label: '' });
  const others = ['', '#recommendations', '#elsewhere-row-1', '#toString-row-1', '#recommendations-row-1x'];
  expect(others.filter((hash) => placeInAddress(hash, tabs) !== undefined)).toEqual([]);
});
