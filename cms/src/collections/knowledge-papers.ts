import { bibliography } from '../fields/bibliography.ts';
import { body } from '../fields/body.ts';
import { choice, country, yesNo } from '../fields/choices.ts';
import { group, list, sideBySide, tab } from '../fields/groups.ts';
import { lessons, recommendations } from '../fields/numbered-items.ts';
import { classification, files, head, makers, publishing } from '../fields/publication.ts';
import { agents, references } from '../fields/references.ts';
import { line, listOfTexts, paragraphs } from '../fields/texts.ts';
import { definePage } from './define-page.ts';

const fieldExamples = list(
  'fieldExamples',
  [
    line('title'),
    sideBySide(
      country('country', { width: '33%' }),
      references('implementers', 'organisations', { width: '67%' }),
    ),
    paragraphs('text'),
  ],
  { rowTitle: 'title', table: 'examples' },
);

const implications = list('implications', [choice('audience', 'implication_audience'), paragraphs('text')], {
  rowTitle: 'text',
});

const datasets = list(
  'datasets',
  [sideBySide(line('title', { as: 'sourceTitle', width: '50%' }), line('url', { width: '50%' }))],
  { rowTitle: 'title' },
);

/** Long, researched texts, as a rule issues of a series. */
export const knowledgePapers = definePage(
  'knowledge-paper',
  {
    plural: 'knowledge-papers.plural',
    columns: ['series', 'issueNumber', 'datePublished'],
    sort: '-datePublished',
    dbName: 'papers',
  },
  [
    tab('tab.text', [...head(), paragraphs('executiveSummary', { rows: 6 }), body()]),
    tab('tab.research', [
      paragraphs('knowledgeGap'),
      listOfTexts('researchQuestions'),
      paragraphs('methodology', { rows: 5 }),
      yesNo('researchFund'),
      datasets,
    ]),
    tab('tab.findings', [
      group('findingsByLevel', [
        paragraphs('individual', { rows: 5 }),
        paragraphs('community', { rows: 5 }),
        paragraphs('structural', { rows: 5 }),
      ]),
      fieldExamples,
      implications,
      listOfTexts('actionableInputs'),
    ]),
    tab('tab.recommendations', [lessons(), recommendations({ onFindings: false })]),
    tab('tab.classification', classification()),
    tab('tab.people', [...makers(), agents('peerReviewers')]),
    tab('tab.sources', [bibliography(), ...files()]),
    tab('tab.publishing', publishing()),
  ],
);
