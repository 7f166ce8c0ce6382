import type { Lang } from '@kmh/content/vocabulary';

/** What an editor does, in the order in which she comes to it. A page each. */
export const tasks = [
  'write',
  'word',
  'pictures',
  'check',
  'sign-off',
  'publish',
  'translate',
  'recommendations',
] as const;
export type Task = (typeof tasks)[number];

/** The languages that the guide is written in. Readers of others are offered it in these. */
export const guideLangs = ['en', 'fr'] as const satisfies readonly Lang[];
export type GuideLang = (typeof guideLangs)[number];

/** Whether the guide is written in a language. */
export const isGuideLang = (lang: Lang): lang is GuideLang => guideLangs.some((each) => each === lang);
