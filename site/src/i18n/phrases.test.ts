import { langs } from '@kmh/content/vocabulary';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phrases } from './phrases.ts';

/** All texts of a language under their key: one, or one for each plural form. */
const formsOf = (form: string | Readonly<Record<string, string>>): string[] =>
  typeof form === 'string' ? [form] : Object.values(form);
const valuesIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
const isWithin = (some: readonly string[], all: readonly string[]) =>
  some.every((each) => all.includes(each));

const entries = Object.entries(phrases);

describe('interface texts', () => {
  test('are told apart by a key of component and element', () => {
    expect(entries.filter(([key]) => !/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/.test(key))).toEqual([]);
  });

  test('have a note for translators, each a sentence of its own', () => {
    expect(entries.filter(([, { note }]) => !/[.;]$/.test(note) || note.length < 6)).toEqual([]);
  });

  test.each(langs)('ask for no other values in %s than in English', (lang) => {
    const wrong = entries.filter(([, phrase]) => {
      const asked = formsOf(phrase.en).flatMap(valuesIn);
      return formsOf(phrase[lang]).some((text) => !isWithin(valuesIn(text), asked));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test.each(langs)('leave out no value in %s but a count that a word says', (lang) => {
    const wrong = entries.filter(([, phrase]) => {
      const forms = formsOf(phrase[lang]);
      const last = forms.at(-1) ?? '';
      return formsOf(phrase.en).some((text) => !isWithin(valuesIn(text), valuesIn(last)));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('contain Latin letters in Arabic only where a name or a code is meant', () => {
    const latin = /[A-Za-z]{2,}/;
    const wrong = entries.filter(([, phrase]) =>
      formsOf(phrase.ar).some((text) => latin.test(text.replace(/\{\w+\}/g, ''))),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('stand on a page somewhere', () => {
    const root = join(import.meta.dirname, '..');
    const code = globSync('**/*.{ts,astro}', { cwd: root, exclude: ['i18n/strings/**'] })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('');
    /* Lessons and recommendations share their pages, which choose between the two. */
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || code.includes(key.replace(/^(?:lessons|recommendations)\./, '`${type}.'));
    expect(Object.keys(phrases).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('have no space at their ends and no double space', () => {
    const wrong = entries.filter(([, phrase]) =>
      langs.some((lang) => formsOf(phrase[lang]).some((text) => text !== text.trim() || /\s\s/.test(text))),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
