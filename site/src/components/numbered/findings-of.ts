import { criteria, type Lang } from '@kmh/content/vocabulary';
import type { Content } from '../../library/index.ts';

export interface NamedFinding {
  readonly id: string;
  /** The criterion under which it stands. */
  readonly criterion: string;
  readonly statement: string;
}

/** Findings of an evaluation brief by their ids, with what they say; those without words are left out. */
export const findingsOf = (
  ids: readonly string[],
  { facts, texts }: Pick<Content<'evaluation-brief'>, 'facts' | 'texts'>,
  lang: Lang,
): NamedFinding[] =>
  ids.flatMap((id) => {
    const finding = facts.findings.find((each) => each.id === id);
    const criterion = facts.criteria.find((each) => each.id === finding?.criterion);
    const statement = texts.findings[id]?.statement;
    if (criterion === undefined || statement === undefined) return [];
    return [
      {
        id,
        statement,
        criterion: texts.criteria[criterion.id]?.label ?? criteria.label(criterion.code, lang),
      },
    ];
  });
