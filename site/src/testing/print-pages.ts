import { entryOf, readBundle } from '../prerender/bundle.ts';
import { openBundle } from '../prerender/open-bundle.ts';

/* Prints all pages of the last build as they are rendered, before they are finished: JSON, by address. */
const { components, pagesOf } = await openBundle(entryOf(readBundle()));
const pages = (await Promise.all(components.map(pagesOf))).flat();
const texts: Record<string, string> = {};
for (const page of pages) texts[page.pathname] = await page.render();
console.log(JSON.stringify(texts));
