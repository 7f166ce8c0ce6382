import { expect, test } from 'vitest';
import { markOtherScript } from './other-script.ts';

test.each([
  ['en', 'Also in: العربية, français', 'Also in: <span lang="ar" dir="rtl">العربية</span>, français'],
  ['zxx', '<p>قيل له</p>', '&lt;p&gt;<span lang="ar" dir="rtl">قيل له</span>&lt;/p&gt;'],
  ['ar', 'أعدّه Colleo، Anna Lucia. (2023)', 'أعدّه <bdi lang="und-Latn">Colleo، Anna Lucia</bdi>. (2023)'],
  ['fr', 'Une phrase.', 'Une phrase.'],
] as const)('marks words in another script within %s: %s', (lang, text, marked) => {
  expect(markOtherScript(text, lang).toString()).toBe(marked);
});
