import { daysOverdue } from '@kmh/content/management';
import type { Implementation, Response } from '@kmh/content/vocabulary';
import { textIn } from './read-source.ts';
import type { Recommendation, Source, Texts } from './read-source.ts';

/** One thing to be done: an action that answers to a recommendation, or a recommendation that has none. */
export interface ResponseRow {
  /** Which document: `evaluation-briefs/12`. */
  readonly document: string;
  readonly title: string;
  /** The place of the recommendation in its list, from 0. */
  readonly place: number;
  /** As printed; undefined while nobody has given one. */
  readonly number: number | undefined;
  readonly text: string;
  readonly audience: readonly string[];
  readonly response: Response;
  /** How far the whole recommendation has come. */
  readonly implementation: Implementation;
  /** The place of the action among the recommendation's, from 1; undefined where there is none. */
  readonly actionNumber: number | undefined;
  readonly action: string;
  /** Who is responsible: `people/3`; undefined where nobody is named. */
  readonly owner: string | undefined;
  readonly ownerName: string;
  /** A day, `2026-01-31`: of the action, else of the recommendation. */
  readonly dueDate: string | undefined;
  readonly status: Implementation;
  /** Days; 0 where it is not overdue. */
  readonly overdue: number;
  /** The last day in the history that the publication prints. */
  readonly lastNoted: string | undefined;
}

export interface RowOptions {
  /** A language tag: in which to show texts. */
  readonly language: string;
  /** A day, `2026-01-31`. */
  readonly today: string;
  /** What people and organisations are called in each language, by `people/3`. */
  readonly names: ReadonlyMap<string, Texts>;
}

const nameOf = (key: string | null | undefined, { language, names }: RowOptions): string =>
  key ? textIn(names.get(key) ?? {}, language) || key : '';

const rowsOfOne = (
  source: Source,
  recommendation: Recommendation,
  place: number,
  options: RowOptions,
): ResponseRow[] => {
  const { implementation, response } = recommendation;
  const words = (texts: Recommendation['text']) => textIn(texts, options.language, source.originalLanguage);
  const common = {
    document: source.document,
    title: words(source.title) || source.document,
    place,
    number: recommendation.number ?? undefined,
    text: words(recommendation.text),
    audience: (recommendation.audience ?? [])
      .map((key) => nameOf(key, options))
      .filter((name) => name !== ''),
    response,
    implementation,
    lastNoted: (recommendation.statusHistory ?? [])
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1),
  };
  const late = (dueDate: string | undefined, status: Implementation) =>
    daysOverdue({ dueDate, response, implementation: status }, options.today);
  const actions = recommendation.actions ?? [];
  if (actions.length === 0) {
    const { dueDate } = recommendation;
    const nobody = { actionNumber: undefined, action: '', owner: undefined, ownerName: '' };
    return [
      { ...common, ...nobody, dueDate, status: implementation, overdue: late(dueDate, implementation) },
    ];
  }
  return actions.map(({ due, responsible, status, text }, index) => {
    const dueDate = due ?? recommendation.dueDate;
    return {
      ...common,
      actionNumber: index + 1,
      action: words(text),
      owner: responsible ?? undefined,
      ownerName: nameOf(responsible, options),
      dueDate,
      status,
      overdue: late(dueDate, status),
    };
  });
};

const LAST = '9999-12-31';
const inOrder = (one: ResponseRow, other: ResponseRow): number =>
  (one.dueDate ?? LAST).localeCompare(other.dueDate ?? LAST) ||
  one.document.localeCompare(other.document, 'en', { numeric: true }) ||
  one.place - other.place ||
  (one.actionNumber ?? 0) - (other.actionNumber ?? 0);

/** What publications recommend as lines of a table, the earliest due date first and what has none last. */
export const rowsOf = (sources: readonly Source[], options: RowOptions): ResponseRow[] =>
  sources
    .flatMap((source) =>
      source.recommendations.flatMap((each, place) => rowsOfOne(source, each, place, options)),
    )
    .toSorted(inOrder);
