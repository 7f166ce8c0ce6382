import type { ArrayField } from 'payload';
import { choice, language } from './choices.ts';
import { partialDate } from './dates.ts';
import { group, list, sideBySide } from './groups.ts';
import { everyAuthorNamed, noTwoAlike } from './rules.ts';
import { line } from './texts.ts';

/** The list of sources, each with what CSL knows of it. */
export const bibliography = (): ArrayField =>
  list(
    'references',
    [
      line('key', { width: '33%' }),
      group('csl', [
        sideBySide(
          choice('type', 'csl_type', { width: '33%' }),
          line('title', { as: 'sourceTitle', width: '67%' }),
        ),
        list(
          'author',
          [
            sideBySide(
              line('literal', { width: '40%' }),
              line('family', { width: '30%' }),
              line('given', { width: '30%' }),
            ),
          ],
          { rowTitle: ['literal', 'family'], rule: everyAuthorNamed },
        ),
        sideBySide(
          partialDate('issued', { width: '33%' }),
          line('publisher', { width: '33%' }),
          line('containerTitle', { width: '34%' }),
        ),
        sideBySide(
          line('volume', { width: '33%' }),
          line('issue', { width: '33%' }),
          line('page', { width: '34%' }),
        ),
        sideBySide(line('url', { width: '50%' }), line('doi', { width: '50%' })),
        sideBySide(partialDate('accessed', { width: '50%' }), language('language', { width: '50%' })),
      ]),
    ],
    { rowTitle: ['key', 'csl.title'], rule: noTwoAlike('key', 'refused.sameKey') },
  );
