import { fieldName } from '../describe-issue.ts';
import { factsFile } from '../parse-entry.ts';
import type { Filed, Finding, RecordCheck } from './finding.ts';

const isItem = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Every list whose items have ids, at any depth, with its path. */
function idLists(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; ids: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, held]) =>
    idLists(held, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const own = Array.isArray(value) && value.length > 1 && value.every(isItem);
  return own ? [{ path, ids: value.map(({ id }) => id) }, ...inner] : inner;
}

/** An id names one item of its list, so that words find their facts. */
export const checkIds: RecordCheck = ({ filed }) =>
  filed.flatMap(({ entry, folder }) =>
    idLists(entry.facts).flatMap(({ path, ids }) =>
      ids.flatMap((id, index): Finding[] =>
        ids.indexOf(id) === index
          ? []
          : [
              {
                code: 'id-twice',
                folder,
                file: factsFile,
                spot: { field: [...path, index, 'id'] },
                reason: `the id “${id}” stands twice in “${fieldName(path)}”`,
                remedy: 'Give one of the two another id, and its words too',
              },
            ],
      ),
    ),
  );

function checkNumbers({ folder }: Filed, list: string, items: readonly { number: number }[]): Finding[] {
  const inOrder = items.every(({ number }, index) => number === index + 1);
  const wrong = items.findIndex(({ number }, index) => number !== index + 1);
  return inOrder
    ? []
    : [
        {
          code: 'number-order',
          folder,
          file: factsFile,
          spot: { field: [list, wrong, 'number'] },
          reason: `number ${items[wrong]?.number ?? ''} stands in place ${wrong + 1} of ${list}`,
          remedy: `Number them 1 to ${items.length} in the order of the publication`,
        },
      ];
}

/** Recommendations and lessons are cited by number: 1 to n, none missing, none twice. */
export const checkNumbering: RecordCheck = ({ filed }) =>
  filed.flatMap((each) => {
    const { facts } = each.entry;
    return [
      ...('recommendations' in facts ? checkNumbers(each, 'recommendations', facts.recommendations) : []),
      ...('lessons' in facts ? checkNumbers(each, 'lessons', facts.lessons) : []),
    ];
  });
