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
  const section = (isThere: boolean, id: string, title: string) =>
    isThere ? [contentsEntry(id, title)] : [];
  return [
    contentsEntry('section-identity', t('brief.identity')),
    ...section(facts.projectSnapshot !== undefined, 'section-project', t('brief.project')),
    contentsEntry('section-purpose', t('brief.purpose')),
    contentsEntry('section-summary', t('brief.projectSummary')),
    ...bodyContents(body?.headings ?? []),
    ...section(facts.findings.length > 0, 'section-findings', t('brief.findings')),
    ...section(texts.conclusions.length > 0, 'section-conclusions', t('brief.conclusions')),
    ...section(facts.lessons.length > 0, 'lessons', t('lessons.title')),
    ...section(facts.recommendations.length > 0, 'recommendations', t('recommendations.title')),
    ...section(facts.managementResponse !== undefined, 'section-response', t('brief.managementResponse')),
  ];
}
