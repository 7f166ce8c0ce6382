import { SlugSchema } from '@kmh/content/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeFrom, slugify } from './slugify.ts';

describe('slugify', () => {
  it('writes letters with marks as the letters they are', () => {
    expect(slugify('L’écoute entre pairs: cœur & côte')).toBe('lecoute-entre-pairs-coeur-and-cote');
  });

  it('gives nothing for a title without Latin letters', () => {
    expect(slugify('التنمية المستدامة')).toBe('');
  });

  it('cuts a long title between words', () => {
    expect(slugify(`${'word '.repeat(15)}letters and more of them`)).toBe(
      `${'word-'.repeat(15).slice(0, -1)}`,
    );
  });

  it('gives nothing or what the record takes, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title);
        expect(slug === '' || SlugSchema.safeParse(slug).success).toBe(true);
      }),
    );
  });
});

describe('isMadeFrom', () => {
  it('knows a slug with a number behind it', () => {
    expect(isMadeFrom('market-day-2', 'Market day')).toBe(true);
  });

  it('takes a slug that somebody wrote for their own', () => {
    expect(isMadeFrom('market-day-special', 'Market day')).toBe(false);
    expect(isMadeFrom('', 'السوق')).toBe(false);
  });
});
