import { amount } from '../fields/amounts.ts';
import { bibliography } from '../fields/bibliography.ts';
import { body } from '../fields/body.ts';
import { choice, country } from '../fields/choices.ts';
import { partialDate } from '../fields/dates.ts';
import { group, list, sideBySide, tab } from '../fields/groups.ts';
import { lessons } from '../fields/numbered-items.ts';
import { classification, files, head, makers, publishing } from '../fields/publication.ts';
import { agents, referencesToAny } from '../fields/references.ts';
import { consentToQuote } from '../fields/testimony-consent.ts';
import { email, line, listOfTexts, paragraphs } from '../fields/texts.ts';
import { definePage } from './define-page.ts';

const locations = list(
  'locations',
  [sideBySide(country('country', { width: '40%' }), line('area', { width: '60%' }))],
  { rowTitle: ['country', 'area'] },
);

const reach = group('reach', [
  sideBySide(
    amount('total', { width: '25%' }),
    amount('women', { width: '25%' }),
    amount('men', { width: '25%' }),
    amount('children', { width: '25%' }),
  ),
]);

const resources = group('resources', [
  sideBySide(amount('budget', { width: '50%' }), line('currency', { width: '50%' })),
  paragraphs('staff', { rows: 2 }),
]);

const results = list(
  'results',
  [
    paragraphs('statement', { rows: 2 }),
    sideBySide(line('indicator', { width: '60%' }), line('source', { width: '40%' })),
    sideBySide(
      amount('baseline', { width: '33%' }),
      amount('value', { width: '33%' }),
      line('unit', { width: '34%' }),
    ),
  ],
  { rowTitle: 'statement' },
);

const obstacles = list(
  'obstacles',
  [paragraphs('text', { rows: 2 }), paragraphs('mitigation', { rows: 2 })],
  {
    rowTitle: 'text',
  },
);

const replicability = group('replicability', [
  paragraphs('conditions'),
  paragraphs('adaptation'),
  paragraphs('scaleUp'),
]);

const testimony = group('testimony', [
  paragraphs('text'),
  sideBySide(line('alias', { width: '50%' }), consentToQuote({ width: '50%' })),
]);

const contact = group('contact', [
  sideBySide(
    line('role', { width: '34%' }),
    line('office', { width: '33%' }),
    email('email', { width: '33%' }),
  ),
]);

/** Initiatives that others can replicate or adapt, on two to four pages. */
export const factsheets = definePage(
  'factsheet',
  {
    plural: 'factsheets.plural',
    columns: ['countries', 'practiceStage', 'datePublished'],
    sort: '-datePublished',
  },
  [
    tab('tab.text', [...head(), paragraphs('objective'), paragraphs('context', { rows: 5 }), body()]),
    tab('tab.practice', [
      choice('practiceStage', 'practice_stage'),
      paragraphs('targetGroup', { rows: 2 }),
      listOfTexts('steps'),
      sideBySide(agents('implementers', { width: '50%' }), agents('stakeholders', { width: '50%' })),
      locations,
      group('period', [
        sideBySide(partialDate('start', { width: '50%' }), partialDate('end', { width: '50%' })),
      ]),
      reach,
      resources,
      paragraphs('innovation'),
    ]),
    tab('tab.results', [
      results,
      choice('evidenceStrength', 'evidence_strength'),
      paragraphs('validation'),
      listOfTexts('enablingFactors'),
      obstacles,
      lessons(),
      testimony,
    ]),
    tab('tab.replication', [
      paragraphs('sustainability', { rows: 5 }),
      listOfTexts('sustainabilityInputs'),
      replicability,
      paragraphs('gender'),
      paragraphs('environment'),
      paragraphs('doNoHarm'),
      referencesToAny('tools', ['documents', 'knowledge-papers', 'factsheets', 'evaluation-briefs']),
    ]),
    tab('tab.classification', classification()),
    tab('tab.people', [...makers(), contact]),
    tab('tab.sources', [bibliography(), ...files()]),
    tab('tab.publishing', publishing()),
  ],
);
