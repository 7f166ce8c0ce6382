import { describe, expect, it } from 'vitest';
import { block, link, paragraph, runCheck, state } from '../testing/check-text.ts';
import {
  findBareLinks,
  findBrokenLinks,
  findDeadCitations,
  findDeadLinks,
  findUnpublishedLinks,
  findVagueLinks,
} from './link-faults.ts';

const linked = (words: string) => ({ body: state(paragraph('See ', link(words, 'https://example.org/'))) });

describe('a link', () => {
  it.each(['click here', 'Here', '“Read more…”', 'Cliquez ici', 'En savoir plus', 'Más información', 'aquí'])(
    'that says only “%s” is found',
    (words) => {
      expect(runCheck(findVagueLinks, linked(words))).toMatchObject([{ words }]);
    },
  );

  it.each(['اضغط هنا', 'اقرأ المزيد', 'clique aqui', 'Saiba mais »'])(
    'that says only “%s” is found too',
    (words) => {
      expect(runCheck(findVagueLinks, linked(words))).toHaveLength(1);
    },
  );

  it.each(['Here is how the sheds were built', 'the report of 2021', 'Plus de mille ménages', 'Mais de mil'])(
    'that says “%s” is taken',
    (words) => {
      expect(runCheck(findVagueLinks, linked(words))).toEqual([]);
    },
  );

  it.each(['https://example.org/report.pdf', 'www.example.org', 'example.org/report'])(
    'that shows the address %s is found',
    (words) => {
      expect(runCheck(findBareLinks, linked(words))).toMatchObject([{ words }]);
    },
  );

  it.each(['Report on example.org', 'example.org', 'and/or', 'write to desk@example.org'])(
    'that shows “%s” is taken',
    (words) => {
      expect(runCheck(findBareLinks, linked(words))).toEqual([]);
    },
  );
});

describe('a link to a document', () => {
  const target = { relationTo: 'news', value: 7 };
  const to = (doc: typeof target | null) => ({ body: state(paragraph(link('the news', doc))) });
  const withState = (is: 'public' | 'draft' | 'gone') => ({ facts: { pages: [{ ...target, state: is }] } });

  it('that is gone, or was never chosen, is found', () => {
    expect(runCheck(findDeadLinks, to(target), withState('gone'))).toHaveLength(1);
    expect(runCheck(findDeadLinks, to(null))).toHaveLength(1);
  });

  it('that readers have is taken, and one of which nothing is known yet', () => {
    expect(runCheck(findDeadLinks, to(target), withState('public'))).toEqual([]);
    expect(runCheck(findUnpublishedLinks, to(target), withState('public'))).toEqual([]);
    expect(runCheck(findDeadLinks, to(target))).toEqual([]);
  });

  it('that is a draft is found as not published, not as dead', () => {
    expect(runCheck(findUnpublishedLinks, to(target), withState('draft'))).toHaveLength(1);
    expect(runCheck(findDeadLinks, to(target), withState('draft'))).toEqual([]);
  });

  it('is found in a block and in a footnote too', () => {
    const note = {
      type: 'inlineBlock',
      version: 1,
      fields: { blockType: 'footnote', content: to(target).body },
    };
    const body = state(block('callout', { content: to(target).body }), paragraph('Words', note));
    expect(runCheck(findDeadLinks, { body }, withState('gone')).map(({ place }) => place.line)).toEqual([
      0, 1,
    ]);
  });
});

describe('a link outside', () => {
  const brokenLinks = [{ address: 'https://gone.example/report', answer: '404' }];
  const body = (url: string) => ({ body: state(paragraph('See ', link('the report', url))) });

  it.each(['https://gone.example/report', 'https://GONE.example/report#page-2'])(
    'to %s is found broken',
    (url) => {
      expect(runCheck(findBrokenLinks, body(url), { facts: { brokenLinks } })).toMatchObject([
        { words: 'the report', values: { answer: '404' }, place: { line: 0 } },
      ]);
    },
  );

  it.each(['https://gone.example/', 'mailto:desk@gone.example', ''])('to “%s” is taken', (url) => {
    expect(runCheck(findBrokenLinks, body(url), { facts: { brokenLinks } })).toEqual([]);
  });
});

it('finds a citation of a source that is not listed, and takes one that is', () => {
  const cite = { type: 'inlineBlock', version: 1, fields: { blockType: 'cite', key: 'kmh-2021' } };
  const body = state(paragraph('It was so ', cite));
  expect(runCheck(findDeadCitations, { body, references: [] })).toMatchObject([
    { values: { key: 'kmh-2021' } },
  ]);
  expect(runCheck(findDeadCitations, { body, references: [{ key: 'kmh-2021' }] })).toEqual([]);
});
