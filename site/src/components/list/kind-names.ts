import type { PageKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { translateTo, type PhraseKey } from '../../i18n/index.ts';

const keys = {
  'knowledge-paper': 'kinds.knowledgePapers',
  factsheet: 'kinds.factsheets',
  'evaluation-brief': 'kinds.evaluationBriefs',
  series: 'kinds.series',
  project: 'kinds.projects',
  news: 'kinds.news',
  event: 'kinds.events',
} as const satisfies Record<PageKind, PhraseKey>;

/** What all entries of a kind are called together: "Knowledge papers". */
export const kindNames = (kind: PageKind, lang: Lang): string => translateTo(lang)(keys[kind]);
