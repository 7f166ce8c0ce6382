import { definitions } from '../../schema/kinds.ts';
import { fieldName } from '../describe-issue.ts';
import { factsFile } from '../parse-entry.ts';
import type { Finding, RecordCheck } from './finding.ts';
import { findReferences } from './find-references.ts';

/** What the facts refer to must be in the record, and of the right kind. */
export const checkReferences: RecordCheck = ({ filed, has }) =>
  filed.flatMap(({ entry, folder }): Finding[] =>
    findReferences(definitions[entry.kind].facts, entry.facts)
      .filter((reference) => !has(reference.folder, reference.slug))
      .map(({ path, folder: target, slug }) => ({
        code: 'reference-missing',
        folder,
        file: factsFile,
        spot: { field: path },
        reason: `“${fieldName(path)}” refers to ${target}/${slug}, which is not in the record`,
        remedy: `Add entries/${target}/${slug}, or correct the reference`,
      })),
  );
