import type { Facts, Texts } from '@kmh/content/schema';
import type { BodyHtml } from '../../body/body-html.ts';
import type { Translate } from '../../i18n/index.ts';
import { bodyContents, contentsEntry, type ContentsEntry } from '../publication/contents.ts';

/** The sections of an evaluation brief that readers look for, in the order of the page. */
export function briefContents(
  facts: Facts<'evaluation-brief'>,
  texts: Texts<'evaluation-brief'>,
  body: BodyHtml | undefined,
  t: Translate,
): ContentsEntry[] {
  return [
    ...contentsEntry(true, 'section-identity', t('brief.identity')),
    ...contentsEntry(facts.projectSnapshot !== undefined, 'section-project', t('brief.project')),
    ...contentsEntry(true, 'section-purpose', t('brief.purpose')),
    ...contentsEntry(true, 'section-summary', t('brief.projectSummary')),
    ...bodyContents(body?.headings ?? []),
    ...contentsEntry(facts.findings.length > 0, 'section-findings', t('brief.findings')),
    ...contentsEntry(texts.conclusions.length > 0, 'section-conclusions', t('brief.conclusions')),
    ...contentsEntry(facts.lessons.length > 0, 'lessons', t('lessons.title')),
    ...contentsEntry(facts.recommendations.length > 0, 'recommendations', t('recommendations.title')),
    ...contentsEntry(
      facts.managementResponse !== undefined,
      'section-response',
      t('brief.managementResponse'),
    ),
  ];
}
