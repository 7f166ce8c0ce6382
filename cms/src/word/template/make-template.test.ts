import { publicationKinds } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import { describe, expect, it } from 'vitest';
import type { SectionSpec } from '../sections/section-spec.ts';
import { SECTION_SPECS } from '../sections/section-specs.ts';
import { convertDocx } from '../testing/convert-docx.ts';
import { makeTemplate } from './make-template.ts';

const cases = publicationKinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const));

/** The fields that the sections of a template fill, as paths. */
const pathsOf = (specs: readonly SectionSpec[]): string[] =>
  specs.flatMap((spec) => (spec.form === 'group' ? pathsOf(spec.parts ?? []) : [spec.path.join('.')]));

const isFilled = (texts: unknown, facts: unknown, path: string): boolean => {
  const at = (value: unknown): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (inner, key) =>
          typeof inner === 'object' && inner !== null
            ? Object.entries(inner).find(([name]) => name === key)?.[1]
            : undefined,
        value,
      );
  return at(texts) !== undefined || at(facts) !== undefined;
};

describe('a template for Word', () => {
  it.each(cases)(
    'of a %s in %s comes back with every section in its field, and nothing else',
    async (kind, lang) => {
      const { texts, facts, source, counts } = await convertDocx(await makeTemplate(kind, lang), kind, lang);
      const empty = pathsOf(SECTION_SPECS[kind]).filter((path) => !isFilled(texts, facts, path));
      expect(empty).toEqual([]);
      expect(texts.title).toEqual(expect.any(String));
      expect(texts.subtitle).toEqual(expect.any(String));
      const remarks = Object.keys(counts).filter((code) => !['section-taken', 'summary-long'].includes(code));
      expect(remarks).toEqual([]);
      // A paper has a text besides its fields; the other kinds have one only for what has no field.
      expect(source.match(/^#+ /gm)?.length ?? 0).toBe(kind === 'knowledge-paper' ? 1 : 0);
    },
  );
});
