import { describe, expect, it } from 'vitest';
import { BODY, EMPTY, FIELDS, SOURCE } from '../testing/translated-document.ts';
import { fillDocument, readUnits } from './document-units.ts';
import { plainWords } from './inline.ts';
import type { Inline } from './inline.ts';
import type { Unit } from './unit.ts';

const loud = (content: readonly Inline[]): Inline[] =>
  content.map((inline) => {
    if (typeof inline === 'string') return inline.toUpperCase();
    return inline.type === 'pc' ? { ...inline, children: loud(inline.children) } : inline;
  });
const read = (source: object = SOURCE, target: object = EMPTY) =>
  readUnits(FIELDS, { ...source }, { ...target }, 'en');
const fill = (
  choose: (unit: Unit) => readonly Inline[] | undefined,
  target: object = EMPTY,
  keepsFilled = false,
) => fillDocument(FIELDS, SOURCE, { ...target }, { choose, keepsFilled, language: 'en' });
const { data: FRENCH } = fill(({ source }) => loud(source));

describe('the units of a document', () => {
  it('are its localised texts in their order, a line before its footnotes', () => {
    expect(read().map(({ source }) => plainWords(source))).toEqual([
      'Market day',
      'Ask',
      'Answer',
      'Two',
      'Listen',
      'Before the first heading.',
      'Methods',
      'See the report, please .',
      'Page two.',
      'Mind',
      'Within a block.',
      'Results',
      'Yes',
      'Yes',
    ]);
  });

  it('have ids that are name tokens, each its own', () => {
    const ids = read().map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual([
      'title',
      'steps.s1.text',
      'steps.s2.text',
      'resources.staff',
      'lessons.l1.text',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[A-Za-z][\w.-]*$/.test(id))).toBe(true);
  });

  it('keep their ids when a paragraph comes before them', () => {
    const [first] = BODY.root.children;
    const more = { ...SOURCE, body: { root: { ...BODY.root, children: [first, ...BODY.root.children] } } };
    const before = read().map(({ id }) => id);
    expect(before.filter((id) => !read(more).some((unit) => unit.id === id))).toEqual([]);
  });

  it('name the place for people, and say what the translation says with the codes of the source', () => {
    const line = read(SOURCE, FRENCH).find(({ codes }) => codes.length > 0);
    expect(line).toMatchObject({ label: 'body › Methods', field: 'body', part: 1 });
    expect(line?.current).toEqual(loud(line?.source ?? []));
  });
});

describe('a filled translation', () => {
  it('has the structure of the source with other words', () => {
    expect(FRENCH).toMatchObject({
      title: 'MARKET DAY',
      steps: [{ text: 'ASK' }, { text: 'ANSWER' }],
      resources: { currency: 'EUR', staff: 'TWO' },
      lessons: [{ id: 'l1', number: 1, text: 'LISTEN' }],
    });
    expect(FRENCH).not.toHaveProperty('isbn');
    expect(JSON.stringify(FRENCH.steps)).not.toContain('s1');
    const text = JSON.stringify(FRENCH.body);
    for (const kept of [
      'https://a.org/',
      '"blockType":"callout"',
      '"format":1',
      'PAGE TWO.',
      'WITHIN A BLOCK.',
      '"title":"MIND"',
    ])
      expect(text).toContain(kept);
    expect(text).not.toContain('Page');
  });

  it('changes no field in which nothing is translated', () => {
    const { chosen, data } = fill(({ id, source }) => (id === 'title' ? loud(source) : undefined));
    expect(data).toEqual({ title: 'MARKET DAY' });
    expect(chosen.map(({ id }) => id)).toEqual(['title']);
  });

  it('keeps what it said where nothing new came, and the words of the source where it said nothing', () => {
    const { data } = fill(({ id }) => (id === 'steps.s1.text' ? ['Demander'] : undefined), FRENCH);
    expect(data.steps).toMatchObject([{ text: 'Demander' }, { text: 'ANSWER' }]);
    const results = (unit: Unit) =>
      unit.heading === 'Results' && unit.source[0] === 'Results' ? ['Résultats'] : undefined;
    const again = JSON.stringify(fill(results, FRENCH).data.body);
    for (const kept of ['Résultats', 'WITHIN A BLOCK.', 'PAGE TWO.', '"YES"']) expect(again).toContain(kept);
    expect(JSON.stringify(fill(results).data.body)).toContain('"text":"Yes"');
  });

  it('keeps links that lead elsewhere in the translation', () => {
    const body: unknown = JSON.parse(
      JSON.stringify(FRENCH.body).replace('https://a.org/', 'https://a.org/fr/'),
    );
    const target = { ...FRENCH, body };
    const line = read(SOURCE, target).find(({ codes }) => codes.length > 0);
    const { data } = fill(({ id, source }) => (id === line?.id ? source : undefined), target);
    expect(JSON.stringify(data.body)).toContain('https://a.org/fr/');
  });

  it('that is begun copies what is empty and leaves what is written', () => {
    const begun = { ...EMPTY, title: 'Jour', steps: [{ id: 'x', text: 'Demander' }] };
    const { data } = fill((unit) => (unit.current ? undefined : unit.source), begun, true);
    expect(data).not.toHaveProperty('title');
    expect(data).not.toHaveProperty('steps');
    expect(data.lessons).toEqual([{ id: 'l1', number: 1, text: 'Listen' }]);
    expect(JSON.stringify(data.body)).toContain('Page two.');
  });
});
