import { expect, test } from 'vitest';
import { renderSource } from '../../testing/render-source.ts';
import { contentsOf } from './contents.ts';

test('lists the sections that are on the page, without their notes and marks', () => {
  const { html } = renderSource('## *Land* & water[^1]\n\n### Not this\n\n## Deeds\n\n[^1]: Note.\n');
  expect(contentsOf(`<section><h2 id="a"><a href="#a">First</a></h2></section>${html}`)).toEqual([
    { id: 'a', html: 'First' },
    { id: 'land-water', html: 'Land &amp; water' },
    { id: 'deeds', html: 'Deeds' },
  ]);
});
