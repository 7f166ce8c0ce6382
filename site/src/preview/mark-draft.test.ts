import { expect, test } from 'vitest';
import { asPrinted, markDraft, picturesIn } from './mark-draft.ts';

const site = 'https://hub.example';
const page = [
  '<!doctype html><html lang="ar"><head><style>@media print{p{color:#000}}@media screen and (min-width:9rem){p{margin:0}}</style></head>',
  '<body data-page="news"><a href="/ar/">1</a><a href="#a">2</a><a href="text/">3</a>',
  '<img src="/media/0a/640.jpg" srcset="/media/0a/320.webp 320w, /media/0a/640.webp 640w"><img src="https://hub.example/media/0a/9.png">',
  '<script>alert(1)</script><script type="module" src="/x.js"></script></body></html>',
].join('');

test('a preview says that it is a draft, its own language first, and is not indexed', () => {
  const marked = markDraft(page, 'ar', site);
  expect(marked).toContain('<head><meta name="robots" content="noindex, nofollow">');
  expect(marked.indexOf('معاينة مسودة')).toBeGreaterThan(marked.indexOf('<body data-page="news">'));
  expect(marked.indexOf('معاينة مسودة')).toBeLessThan(marked.indexOf('Preview of a draft, not published'));
});

test('a preview runs no script, has its pictures beside it and leads to the site', () => {
  const marked = markDraft(page, 'ar', site);
  expect(marked).not.toContain('<script');
  expect(marked).toContain('src="media/0a/640.jpg" srcset="media/0a/320.webp 320w, media/0a/640.webp 640w"');
  expect(marked).toContain('src="media/0a/9.png"');
  expect(marked).toContain('href="https://hub.example/ar/"');
  expect(marked).toContain('href="#a"');
  expect(marked).toContain('href="text.html"');
  expect(picturesIn(marked)).toEqual([
    'media/0a/640.jpg',
    'media/0a/320.webp',
    'media/0a/640.webp',
    'media/0a/9.png',
  ]);
});

test('on paper what is meant for print holds and what is meant for screens does not', () => {
  const printed = asPrinted(page);
  expect(printed).toContain('@media all{p{color:#000}}');
  expect(printed).toContain('@media not all{p{margin:0}}');
});
