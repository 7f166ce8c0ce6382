import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryOf } from '@kmh/content/entry';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { root } from '../settings.ts';
import { illustrations } from './illustrations.ts';
import { evaluation } from './pictures/evaluation-at-a-glance.ts';
import { services } from './pictures/referral-desk.ts';
import { rasterise } from './rasterise.ts';
import { sheet } from './svg.ts';

const readBrief = () => {
  const path = join(root, 'content/entries/evaluation-briefs/kmh-final-evaluation');
  const files = readdirSync(path)
    .filter((name) => name === 'entry.yaml' || name.endsWith('.mdx'))
    .map((name) => ({ name, source: readFileSync(join(path, name), 'utf8') }));
  return parseEntryOf('evaluation-brief', files, { slug: 'kmh-final-evaluation', path }).entry?.facts;
};

test.each(illustrations.map((illustration) => [illustration.name, illustration] as const))(
  'draws %s without fonts or scripts, the same each time, in less than 60 KB',
  async (_name, { draw }) => {
    const svg = draw();
    expect(svg).toBe(draw());
    expect(svg).not.toMatch(/<(?:text|script|image|style)\b|NaN|undefined|Infinity/);
    const { data, width, height } = await rasterise(svg);
    expect({ width, height }).toEqual(sheet);
    expect(data.length).toBeLessThan(60_000);
    expect(await sharp(data).metadata()).toMatchObject({ format: 'png', isPalette: true });
  },
);

test('says in every language of a picture what it shows, and not the same as the caption', () => {
  for (const { name, texts } of illustrations) {
    expect(Object.keys(texts), name).toContain('en');
    expect(Object.keys(texts).length, name).toBeGreaterThan(1);
    for (const { alt, caption } of Object.values(texts)) {
      expect(alt.length, name).toBeGreaterThan(40);
      expect(alt, name).not.toBe(caption);
    }
  }
});

test('gives each picture a name of its own', () => {
  const names = illustrations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('shows as many findings, recommendations and lessons as the evaluation brief has', () => {
  const facts = readBrief();
  const byCriterion = facts?.criteria.map(
    ({ id }) => facts.findings.filter(({ criterion }) => criterion === id).length,
  );
  expect(byCriterion).toEqual(evaluation.findingsByCriterion);
  const count = (horizon: string) => facts?.recommendations.filter((item) => item.horizon === horizon).length;
  expect(count('by-date')).toBe(evaluation.recommendationsByDate);
  expect(count('future')).toBe(evaluation.recommendationsForTheFuture);
  expect(facts?.lessons.length).toBe(evaluation.lessons);
});

test('shows no service that received more people than were referred to it', () => {
  for (const { referred, received } of services) expect(received).toBeLessThanOrEqual(referred);
});
