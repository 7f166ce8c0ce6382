import type { Facts, Texts } from '@kmh/content/schema';
import type { BodyHtml } from '../../body/body-html.ts';
import type { Translate } from '../../i18n/index.ts';
import { bodyContents, contentsEntry, type ContentsEntry } from '../publication/contents.ts';

/** The sections of a knowledge paper, in the order of the page. */
export function paperContents(
  facts: Facts<'knowledge-paper'>,
  texts: Texts<'knowledge-paper'>,
  body: BodyHtml | undefined,
  t: Translate,
): ContentsEntry[] {
  return [
    ...contentsEntry(texts.executiveSummary !== undefined, 'section-summary', t('paper.executiveSummary')),
    ...contentsEntry(texts.knowledgeGap !== undefined, 'section-gap', t('paper.knowledgeGap')),
    ...contentsEntry(texts.researchQuestions.length > 0, 'section-questions', t('paper.researchQuestions')),
    ...contentsEntry(texts.methodology !== undefined, 'section-methodology', t('paper.methodology')),
    ...bodyContents(body?.headings ?? []),
    ...contentsEntry(texts.findingsByLevel !== undefined, 'section-findings', t('paper.findings')),
    ...contentsEntry(facts.fieldExamples.length > 0, 'section-examples', t('paper.fieldExamples')),
    ...contentsEntry(facts.implications.length > 0, 'section-implications', t('paper.implications')),
    ...contentsEntry(texts.actionableInputs.length > 0, 'section-inputs', t('paper.actionableInputs')),
    ...contentsEntry(facts.lessons.length > 0, 'lessons', t('lessons.title')),
    ...contentsEntry(facts.recommendations.length > 0, 'recommendations', t('recommendations.title')),
    ...contentsEntry(facts.references.length > 0, 'section-references', t('publication.references')),
  ];
}
