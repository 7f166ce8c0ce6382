import type { GapCount } from '../../library/index.ts';

/** Where the publications of a level and a dimension stand on the map of a topic or country. */
export const cellId = ({ level, dimension }: Pick<GapCount, 'level' | 'dimension'>): string =>
  `${level}-${dimension}`;
