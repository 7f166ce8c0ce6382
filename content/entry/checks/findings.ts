import { isKind } from '../entry.ts';
import { factsFile } from '../parse-entry.ts';
import { langs } from '../../vocabulary/lang.ts';
import type { Finding, RecordCheck } from './finding.ts';

/** In an evaluation, findings belong to criteria and recommendations rest on findings; both must be there. */
export const checkFindings: RecordCheck = ({ filed }) =>
  filed.flatMap(({ entry, folder }): Finding[] => {
    if (!isKind(entry, 'evaluation-brief')) return [];
    const { criteria, findings, recommendations } = entry.facts;
    const criterionIds = new Set(criteria.map(({ id }) => id));
    const findingIds = new Set(findings.map(({ id }) => id));
    const file = factsFile;
    const orphans = findings.flatMap(({ criterion }, index) =>
      criterionIds.has(criterion)
        ? []
        : [
            {
              code: 'criterion-missing',
              folder,
              file,
              spot: { field: ['findings', index, 'criterion'] },
              reason: `a finding belongs to the criterion “${criterion}”, which is not in criteria`,
              remedy: 'Add the criterion, or correct the id',
            },
          ],
    );
    const baseless = recommendations.flatMap(({ basedOnFindings, number }, index) =>
      basedOnFindings.flatMap((finding, place) =>
        findingIds.has(finding)
          ? []
          : [
              {
                code: 'finding-missing',
                folder,
                file,
                spot: { field: ['recommendations', index, 'basedOnFindings', place] },
                reason: `recommendation ${number} rests on the finding “${finding}”, which is not in findings`,
                remedy: 'Add the finding, or correct the id',
              },
            ],
      ),
    );
    const nameless = langs.flatMap((lang) => {
      const words = entry.translations[lang]?.texts.criteria;
      if (words === undefined) return [];
      return criteria
        .filter(({ id, code }) => code === 'custom' && words[id] === undefined)
        .map(({ id }) => ({
          code: 'criterion-nameless',
          folder,
          file: `${lang}.mdx`,
          spot: { field: ['criteria'] },
          reason: `the evaluation’s own criterion “${id}” has no name in this language`,
          remedy: `Write it in the front matter: criteria, ${id}, label`,
        }));
    });
    return [...orphans, ...baseless, ...nameless];
  });
