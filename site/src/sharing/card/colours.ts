import type { PublicationKind } from '@kmh/content/schema';

/**
 * Colours of mail: dark on white, each given with its ground, so that a program that inverts them inverts both. Each keeps a contrast of 4.5
 * to 1 either way.
 */
export const mailColours = {
  paper: '#ffffff',
  ink: '#1c211f',
  quiet: '#55605b',
  line: '#d9d5c8',
  /** Around the cards of a newsletter. */
  ground: '#f2f0ea',
} as const;

/** The colour of a kind, as on the site's light pages. */
export const kindColours = {
  'knowledge-paper': '#1d3f72',
  factsheet: '#14603c',
  'evaluation-brief': '#8f3a12',
} as const satisfies Record<PublicationKind, string>;
