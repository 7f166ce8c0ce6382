import { amount } from '../fields/amounts.ts';
import { bibliography } from '../fields/bibliography.ts';
import { body } from '../fields/body.ts';
import { choice, choices } from '../fields/choices.ts';
import { day, partialDate } from '../fields/dates.ts';
import { criteria, findings } from '../fields/findings.ts';
import { group, sideBySide, tab } from '../fields/groups.ts';
import { lessons, recommendations } from '../fields/numbered-items.ts';
import { classification, files, head, makers, publishing } from '../fields/publication.ts';
import { agent, agents, reference, references } from '../fields/references.ts';
import { line, listOfTexts, paragraphs } from '../fields/texts.ts';
import { answersToThis } from '../response/response-field.ts';
import { definePage } from './define-page.ts';

const evaluationType = group('evaluationType', [
  sideBySide(
    choice('timing', 'evaluation_timing', { width: '50%' }),
    choice('independence', 'evaluation_independence', { width: '50%' }),
  ),
]);

const fieldVisit = group('fieldVisit', [
  sideBySide(partialDate('start', { width: '50%' }), partialDate('end', { width: '50%' })),
]);

const managedBy = group('managedBy', [
  sideBySide(agent('agent', { width: '50%' }), line('role', { width: '50%' })),
]);

const methodology = group('methodology', [
  choices('methods', 'evaluation_method'),
  paragraphs('text', { rows: 5 }),
]);

const projectSnapshot = group('projectSnapshot', [
  sideBySide(
    choice('type', 'project_type', { width: '34%' }),
    line('code', { width: '33%' }),
    choice('genderMarker', 'gender_marker', { width: '33%' }),
  ),
  sideBySide(partialDate('start', { width: '50%' }), partialDate('end', { width: '50%' })),
  sideBySide(
    reference('donor', 'organisations', { width: '50%' }),
    amount('budget', { width: '25%' }),
    line('currency', { width: '25%' }),
  ),
]);

const crossCutting = group('crossCutting', [
  paragraphs('gender'),
  paragraphs('humanRights'),
  paragraphs('inclusion'),
  paragraphs('environment'),
]);

const managementResponse = group('managementResponse', [
  sideBySide(
    choice('status', 'management_response_status', { width: '34%' }),
    day('date', { width: '33%' }),
    reference('file', 'documents', { width: '33%' }),
  ),
  paragraphs('overall'),
]);

/** Summaries of evaluations, with what they found and what they recommend. */
export const evaluationBriefs = definePage(
  'evaluation-brief',
  {
    plural: 'evaluation-briefs.plural',
    columns: ['project', 'reportDate', 'datePublished'],
    sort: '-datePublished',
    dbName: 'briefs',
  },
  [
    tab('tab.text', [...head(), paragraphs('projectSummary', { rows: 5 }), body()]),
    tab('tab.evaluation', [
      evaluationType,
      sideBySide(day('reportDate', { width: '50%' }), agents('evaluators', { width: '50%' })),
      fieldVisit,
      agent('commissionedBy'),
      managedBy,
      paragraphs('purpose'),
      paragraphs('intendedUse'),
      criteria(),
      listOfTexts('questions'),
      methodology,
      paragraphs('limitations'),
      choices('geographicCoverage', 'region'),
      projectSnapshot,
    ]),
    tab('tab.findings', [
      findings(),
      crossCutting,
      listOfTexts('conclusions'),
      references('goodPractices', 'factsheets'),
    ]),
    tab('tab.recommendations', [
      answersToThis(),
      lessons(),
      recommendations({ onFindings: true }),
      managementResponse,
    ]),
    tab('tab.classification', classification()),
    tab('tab.people', makers()),
    tab('tab.sources', [
      sideBySide(
        reference('fullReport', 'documents', { width: '50%' }),
        reference('termsOfReference', 'documents', { width: '50%' }),
      ),
      line('qualityRating'),
      bibliography(),
      ...files(),
    ]),
    tab('tab.publishing', publishing()),
  ],
);
