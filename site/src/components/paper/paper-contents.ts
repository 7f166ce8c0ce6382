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
  const section = (isThere: boolean, id: string, title: string) =>
    isThere ? [contentsEntry(id, title)] : [];
  return [
    ...section(texts.executiveSummary !== undefined, 'section-summary', t('paper.executiveSummary')),
    ...section(texts.knowledgeGap !== undefined, 'section-gap', t('paper.knowledgeGap')),
    ...section(texts.researchQuestions.length > 0, 'section-questions', t('paper.researchQuestions')),
    ...section(texts.methodology !== undefined, 'section-methodology', t('paper.methodology')),
    ...bodyContents(body?.headings ?? []),
    ...section(texts.findingsByLevel !== undefined, 'section-findings', t('paper.findings')),
    ...section(facts.fieldExamples.length > 0, 'section-examples', t('paper.fieldExamples')),
    ...section(facts.implications.length > 0, 'section-implications', t('paper.implications')),
    ...section(texts.actionableInputs.length > 0, 'section-inputs', t('paper.actionableInputs')),
    ...section(facts.lessons.length > 0, 'lessons', t('lessons.title')),
    ...section(facts.recommendations.length > 0, 'recommendations', t('recommendations.title')),
    ...section(facts.references.length > 0, 'section-references', t('publication.references')),
  ];
}
