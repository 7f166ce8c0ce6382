import { describe, expect, it } from 'vitest';
import { convertDocx } from '../testing/convert-docx.ts';
import { li, makeDocx, p, t } from '../testing/make-docx.ts';
import { plainHeading } from './match-heading.ts';
import { splitObstacle } from './section-values.ts';

const h1 = (words: string) => p(t(words), 'Titre1');
const h2 = (words: string) => p(t(words), 'Titre2');
const cell = (words: string) => `<w:tc>${p(t(words))}</w:tc>`;

describe('sections of a factsheet', () => {
  it.each([
    ['en', 'Objective', 'Steps', 'Challenges'],
    ['fr', '1. Objectif', 'Étapes', 'Défis'],
    ['es', 'OBJETIVO:', 'Pasos', 'Retos'],
    ['ar', 'الهدف', 'الخطوات', 'التحديات'],
    ['pt', 'Objetivos', 'Passos', 'Desafios'],
  ] as const)('become fields by their headings in %s', async (lang, objective, steps, obstacles) => {
    const { texts, source, counts } = await convertDocx(
      makeDocx(
        h1(objective) + p(t('Goal.')) + h1(steps) + li('one') + li('two') + h1(obstacles) + p(t('No rain.')),
      ),
      'factsheet',
      lang,
    );
    expect(texts).toMatchObject({
      objective: 'Goal.',
      steps: ['one', 'two'],
      obstacles: [{ text: 'No rain.' }],
    });
    expect(source).toBe('');
    expect(counts['section-taken']).toBe(3);
    expect(counts['section-missing']).toBe(3);
  });

  it('are found below a heading that has no field', async () => {
    const { texts, source } = await convertDocx(
      makeDocx(
        h1('The practice') +
          p(t('Intro.')) +
          h2('Objective') +
          p(t('Goal.')) +
          h1('Replicability') +
          h2('Conditions') +
          p(t('Water.')),
      ),
      'factsheet',
    );
    expect(texts).toMatchObject({ objective: 'Goal.', replicability: { conditions: 'Water.' } });
    expect(source).toBe('## The practice\n\nIntro.\n');
  });

  it('leave in the text what a field cannot hold, and nothing else', async () => {
    const { texts, source, counts } = await convertDocx(
      makeDocx(
        h1('Context') +
          p(t('Dry', '<w:b/>') + t(' land.')) +
          `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`,
      ),
      'factsheet',
    );
    expect(texts.context).toBe('Dry land.');
    expect(source).toContain('## Context\n\n<Table');
    expect(counts).toMatchObject({ 'rich-to-body': 1, 'plain-format': 1 });
    expect(counts.words).toBeUndefined();
  });

  it('with numbers become numbered lessons, and places find their country', async () => {
    const { facts, texts } = await convertDocx(
      makeDocx(
        h1('Lessons learned') +
          p(t('1. Agree first.')) +
          p(t('2. Then buy.')) +
          h1('Location') +
          li('Niger: Agadez') +
          li('the coast'),
      ),
      'factsheet',
    );
    expect(facts).toMatchObject({
      lessons: [
        { id: 'lesson-1', number: 1 },
        { id: 'lesson-2', number: 2 },
      ],
      locations: [{ id: 'location-1', country: 'NE' }, { id: 'location-2' }],
    });
    expect(texts).toMatchObject({
      lessons: { 'lesson-1': { text: 'Agree first.' }, 'lesson-2': { text: 'Then buy.' } },
      locations: { 'location-1': { area: 'Agadez' }, 'location-2': { area: 'the coast' } },
    });
  });
});

describe('sections of an evaluation brief', () => {
  it('give criteria with their findings and evidence', async () => {
    const { facts, texts } = await convertDocx(
      makeDocx(
        h1('Findings') +
          h2('Relevance') +
          p(t('It was needed.')) +
          li('120 letters') +
          h2('Reach') +
          p(t('Few came.')) +
          h1('Recommendations') +
          li('Train more.'),
      ),
      'evaluation-brief',
    );
    expect(facts).toMatchObject({
      criteria: [
        { id: 'relevance', code: 'relevance' },
        { id: 'custom-reach', code: 'custom' },
      ],
      findings: [
        { id: 'finding-1', criterion: 'relevance' },
        { id: 'finding-2', criterion: 'custom-reach' },
      ],
      recommendations: [{ id: 'recommendation-1', number: 1 }],
    });
    expect(texts).toMatchObject({
      criteria: { 'custom-reach': { label: 'Reach' } },
      findings: { 'finding-1': { statement: 'It was needed.', evidence: ['120 letters'] } },
      recommendations: { 'recommendation-1': { text: 'Train more.' } },
    });
  });
});

describe('sections of a knowledge paper', () => {
  it('stay in the text when they hold more than a field can', async () => {
    const { texts, source } = await convertDocx(
      makeDocx(
        h1('Key messages') + li('One.') + h1('Methodology') + p(t('How.')) + h2('Sample') + p(t('Whom.')),
      ),
    );
    expect(texts).toEqual({ keyMessages: ['One.'] });
    expect(source).toBe('## Methodology\n\nHow.\n\n### Sample\n\nWhom.\n');
  });

  it('make a long abstract the executive summary', async () => {
    const { texts, counts } = await convertDocx(
      makeDocx(h1('Abstract') + p(t('word '.repeat(100))) + h1('Start') + p(t('x'))),
    );
    expect(texts.executiveSummary).toMatch(/^word word/);
    expect(counts['no-summary']).toBe(1);
  });
});

describe('headings', () => {
  it.each([
    ['2.1 Résultats :', 'resultats'],
    ['IV. Findings', 'findings'],
    ['الاستدامَة', 'الاستدامة'],
    ['A. Context', 'context'],
  ])('are compared without number, accents and marks: %s', (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });
});

describe('an obstacle', () => {
  it('is parted from what was done about it', () => {
    expect(splitObstacle('No rain. How it was met: Sowing later.')).toEqual({
      text: 'No rain.',
      mitigation: 'Sowing later.',
    });
    expect(splitObstacle('Sin lluvia\nCómo se afrontó: más tarde')).toEqual({
      text: 'Sin lluvia',
      mitigation: 'más tarde',
    });
    expect(splitObstacle('No rain\n• Sowing later')).toEqual({ text: 'No rain', mitigation: 'Sowing later' });
    expect(splitObstacle('No rain')).toEqual({ text: 'No rain' });
  });
});
