import { line, list, table } from '@kmh/content/csv';
import { isOverdue } from '@kmh/content/management';
import { criteria } from '@kmh/content/vocabulary';
import type { Description } from '../description/description.ts';
import type { Item } from '../library/item.ts';
import { numberedShelves, type NumberedShelf } from '../library/numbered-list-views.ts';
import { nameOf } from '../library/names.ts';
import { keyOf, type FileGroup } from '../machine/file-group.ts';
import { fileAt } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { releaseDate } from '../release-date.ts';
import { type NumberedType } from '../numbered-places.ts';
import { routes } from '../routes.ts';

type Cell = string | number | undefined;

/** What stands in front of every line: where it comes from. */
const sourceColumns = ['id', 'language', 'kind', 'publication', 'permalink', 'issued'] as const;
const sourceOf = ({ permalinkId, lang, kind, title, permalinkInLanguage, issued }: Description): Cell[] => [
  permalinkId,
  lang,
  kind,
  title,
  permalinkInLanguage,
  issued,
];

const aboutColumns = ['countries', 'topics'] as const;
const countriesOf = ({ countries }: Description) => list(countries.map(({ code }) => code));

const recommendationColumns = [
  'number',
  'text',
  'address',
  'audience',
  'criteria',
  'horizon',
  'dueDate',
  'overdue',
  'response',
  'implementation',
  'priority',
  'actions',
  'actionsCompleted',
  'statusSince',
  ...aboutColumns,
] as const;

/** Lines of a publication's recommendations, by the path of their pages. Codes are those of the API. */
function recommendationLines(item: Item, description: Description): [path: string, text: string][] {
  const { lang } = description;
  const about = [countriesOf(description), list(description.subjects.map(({ label }) => label))];
  return description.recommendations.map(({ number, text, address, audience, facts }) => [
    new URL(address).pathname,
    line([
      ...sourceOf(description),
      number,
      text,
      address,
      list(audience),
      list((item.criteria?.[facts.id] ?? []).map((code) => criteria.label(code, lang))),
      facts.horizon,
      facts.dueDate,
      isOverdue(facts, releaseDate) ? 'yes' : 'no',
      facts.response,
      facts.implementation,
      facts.priority,
      facts.actions.length,
      facts.actions.filter(({ status }) => status === 'completed').length,
      facts.statusHistory
        .map(({ date }) => date)
        .toSorted()
        .at(-1),
      ...about,
    ]),
  ]);
}

const lessonColumns = ['number', 'text', 'address', ...aboutColumns] as const;

/** Lines of a publication's lessons, by the path of their pages; topics are those to which a lesson applies. */
function lessonLines(
  item: Item,
  description: Description,
  { library }: Shelf,
): [path: string, text: string][] {
  return description.lessons.map(({ id, number, text, address }) => {
    const topics = item.lessons.find((lesson) => lesson.id === id)?.appliesTo ?? [];
    const names = topics.flatMap((slug) => nameOf(library, `topics/${slug}`, description.lang)?.text ?? []);
    const own = [number, text, address, countriesOf(description), list(names)];
    return [new URL(address).pathname, line([...sourceOf(description), ...own])];
  });
}

const columnsOf: Readonly<Record<NumberedType, readonly string[]>> = {
  recommendations: [...sourceColumns, ...recommendationColumns],
  lessons: [...sourceColumns, ...lessonColumns],
};

/** Makes the lines of publications once for all the tables in which they stand. */
function lineMaker(shelf: Shelf, type: NumberedType) {
  const known = new WeakMap<Description, ReadonlyMap<string, string>>();
  return (item: Item, locale: NumberedShelf['locale']): ReadonlyMap<string, string> => {
    const description = shelf.get(item, locale);
    if (description === undefined) return new Map();
    const made =
      known.get(description) ??
      new Map(
        type === 'recommendations'
          ? recommendationLines(item, description)
          : lessonLines(item, description, shelf),
      );
    known.set(description, made);
    return made;
  };
}

/** Every list of recommendations and lessons as a table for spreadsheets, each a group. */
export function* numberedTables(shelf: Shelf): Generator<FileGroup> {
  for (const type of ['recommendations', 'lessons'] as const) {
    const linesOf = lineMaker(shelf, type);
    for (const { locale, href, groups } of numberedShelves(shelf.library, type, releaseDate)) {
      if (groups.length === 0) continue;
      const print = () =>
        groups.flatMap(({ item, items }) => {
          const own = linesOf(item, locale);
          return items.flatMap((each) => own.get(each.href) ?? []);
        });
      const shown = groups.map(({ item, items }) => [item.criteria, items]);
      yield {
        name: `table ${href}`,
        key: keyOf(shelf.keyOf(groups.map(({ item }) => item)), shown),
        make: () => [fileAt(routes.numberedTable(href, type), table(columnsOf[type], print()))],
      };
    }
  }
}
