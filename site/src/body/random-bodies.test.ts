import { normalise, printBody } from '@kmh/content/entry';
import { arbitraryBody } from '@kmh/content/testing';
import { dirOf, langs } from '@kmh/content/vocabulary';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { renderSource } from '../testing/render-source.ts';
import { sampleMedia } from '../testing/sample-media.ts';

const numRuns = Number(process.env['KMH_PROPERTY_RUNS'] ?? 300);

/* What a body alone decides; the page around it is judged with the whole site. */
const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // What a telephone link says at random is no number.
    'tel-non-breaking': 'off',
    // White space at the end of a line is that of the words.
    'no-trailing-whitespace': 'off',
    // Titles at random are often the same.
    'unique-landmark': 'off',
    // Headings in Arabic have anchors in Arabic: an id may hold anything but white space.
    'valid-id': ['error', { relaxed: true }],
    // A region that scrolls is named by the caption of its table; a section would need a heading of its own.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

test('a body is valid HTML in every language, whatever its words and blocks are', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBody, fc.constantFrom(...langs), async (tree, lang) => {
      // A work is cited by its id; the check of the record refuses any other key.
      const source = printBody(normalise(tree)).replace(/(?<=<Cite key=")[^"]*/g, 'a-work');
      const { html } = renderSource(source, { lang, media: () => sampleMedia });
      const page = `<!DOCTYPE html><html lang="${lang}" dir="${dirOf(lang)}"><head><title>A</title></head><body><h1>A</h1>${html}</body></html>`;
      const { results } = await judge.validateString(page);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect(faults, html).toEqual([]);
    }),
    { numRuns, seed: 20_260_304 },
  );
}, 120_000);
