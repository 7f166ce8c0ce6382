import { pageKinds, type PageKind } from '@kmh/content/schema';
import { kinds, type Lang } from '@kmh/content/vocabulary';
import { kindNames } from '../components/list/kind-names.ts';
import { translateTo } from '../i18n/index.ts';

/** What the search finds: entries with pages, and the recommendations and lessons in them. */
export const foundKinds = [...pageKinds, 'recommendation', 'lesson'] as const;
export type FoundKind = (typeof foundKinds)[number];

const isPageKind = (kind: FoundKind): kind is PageKind => pageKinds.some((known) => known === kind);

/** All of a kind together: "Evaluation briefs". */
export const foundKindNames = (kind: FoundKind, lang: Lang): string =>
  isPageKind(kind) ? kindNames(kind, lang) : translateTo(lang)(`${kind}s.title`);

/** One of a kind, above a result; recommendations and lessons say whose they are instead. */
export const foundKindLabel = (kind: FoundKind, lang: Lang): string | undefined =>
  isPageKind(kind) ? kinds.label(kind, lang) : undefined;
