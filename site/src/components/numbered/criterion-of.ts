import { criteria, type Lang } from '@kmh/content/vocabulary';
import type { Content } from '../../library/index.ts';

/** The criterion under which a finding stands, which names the finding in links. */
export function criterionOf(
  findingId: string,
  { facts, texts }: Pick<Content<'evaluation-brief'>, 'facts' | 'texts'>,
  lang: Lang,
): string {
  const finding = facts.findings.find(({ id }) => id === findingId);
  const criterion = facts.criteria.find(({ id }) => id === finding?.criterion);
  if (criterion === undefined) return findingId;
  return texts.criteria[criterion.id]?.label ?? criteria.label(criterion.code, lang);
}
