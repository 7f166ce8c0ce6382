import { factsFile } from '../parse-entry.ts';
import type { Filed, Finding, RecordCheck } from './finding.ts';

/** A permalinkId belongs to one publication for ever; a folder holds one entry of a name. */
export const checkPermalinks: RecordCheck = ({ filed }) => {
  const holders = new Map<string, Filed[]>();
  for (const each of filed)
    if ('permalinkId' in each.entry.facts) {
      const { permalinkId } = each.entry.facts;
      holders.set(permalinkId, [...(holders.get(permalinkId) ?? []), each]);
    }
  return [...holders].flatMap(([permalinkId, several]): Finding[] =>
    several.length < 2
      ? []
      : several.map(({ folder }) => ({
          code: 'permalink-twice',
          folder,
          file: factsFile,
          spot: { field: ['permalinkId'] },
          reason: `the permalinkId ${permalinkId} also belongs to ${several
            .filter((other) => other.folder !== folder)
            .map((other) => other.folder.path)
            .join(' and ')}`,
          remedy: 'Give the newer entry a permalinkId of its own; never change one that was published',
        })),
  );
};

/** Two entries of one kind cannot have one name. */
export const checkNames: RecordCheck = ({ filed }) => {
  const seen = new Set<string>();
  return filed.flatMap(({ entry, folder }): Finding[] => {
    const name = `${entry.kind}/${entry.slug}`;
    const isTwin = seen.has(name);
    seen.add(name);
    return isTwin
      ? [
          {
            code: 'entry-twice',
            folder,
            file: factsFile,
            reason: `there is another ${entry.kind} with the name ${entry.slug}`,
            remedy: 'Give one of the two another name',
          },
        ]
      : [];
  });
};
