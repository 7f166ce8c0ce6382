import type { Lang } from '@kmh/content/vocabulary';
import { expect, test } from 'vitest';
import { languagesIn } from './languages-in.ts';

const bar =
  '<nav><span lang="en">English</span><a class="away" lang="ar" hreflang="ar" href="/ar/">العربية</a></nav>';

test.each<[Lang, string, string[]]>([
  ['en', `${bar}<p>Wells</p>`, []],
  ['fr', `${bar}<p lang="en">Wells</p>`, []],
  ['ar', `${bar}<p>آبار</p>`, ['[lang=ar]']],
  ['en', `${bar}<a href="/ar/wells/" hreflang="ar">Wells</a>`, []],
  ['en', `${bar}<a href="/ar/wells/" lang="ar" dir="rtl">آبار</a>`, ['[lang]', '[lang=ar]']],
  ['en', `${bar}<p>Write lang=ar there.</p>`, []],
  ['en', `${bar}<h1 lang="ar" dir="rtl">العربية</h1>`, ['[lang]', '[lang=ar]']],
  ['ar', `${bar}<bdi lang="und-Latn">IOM</bdi>`, ['[lang]', '[lang=ar]']],
])('a page in %s with %s asks for %j', (lang, html, rules) => {
  expect(languagesIn(html, lang)).toEqual(rules);
});
