import { folderOf } from '../../schema/folders.ts';
import type { AnyEntry } from '../entry.ts';
import { factsFile } from '../parse-entry.ts';
import type { Finding, RecordCheck } from './finding.ts';

/** The publications that an entry says it replaces, as `folder/slug`. */
export const replacedBy = ({ facts }: AnyEntry): string[] =>
  'relatedItems' in facts
    ? facts.relatedItems.filter(({ relation }) => relation === 'replaces').map(({ target }) => target)
    : [];

/** What was withdrawn or superseded says why, when and by what, so that readers who come late find their way. */
export const checkLifecycle: RecordCheck = ({ filed, isReplaced }) =>
  filed.flatMap(({ entry, folder }): Finding[] => {
    if (!('lifecycle' in entry.facts)) return [];
    const { lifecycle, withdrawal, relatedItems } = entry.facts;
    const find = (code: string, field: string, reason: string, remedy: string): Finding[] => [
      { code, folder, file: factsFile, spot: { field: [field] }, reason, remedy },
    ];
    if (lifecycle === 'withdrawn' && withdrawal === undefined)
      return find(
        'withdrawal-missing',
        'lifecycle',
        'the publication is withdrawn, but nothing says when and why',
        `Add withdrawal with its date to ${factsFile} and its reason to each language`,
      );
    if (lifecycle !== 'withdrawn' && withdrawal !== undefined)
      return find(
        'withdrawal-stray',
        'withdrawal',
        `there is a withdrawal, but the publication is ${lifecycle}`,
        'Set lifecycle to withdrawn, or delete the withdrawal',
      );
    const namesSuccessor = relatedItems.some(({ relation }) => relation === 'isReplacedBy');
    if (lifecycle === 'superseded' && !namesSuccessor && !isReplaced(folderOf[entry.kind], entry.slug))
      return find(
        'successor-missing',
        'lifecycle',
        'the publication is superseded, but nothing says by what',
        'Add a related item with the relation isReplacedBy, or one with replaces to its successor',
      );
    return [];
  });
