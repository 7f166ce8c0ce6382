import { implementations, responses } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { formatDay } from '../i18n/formats.ts';
import { say } from '../i18n/text.ts';
import { interfaceLanguage } from '../i18n/words.ts';
import type { Recommendation } from './read-source.ts';

/** What of a management response has a history. */
const ASPECTS = ['response', 'implementation', 'due date', 'action status', 'action due date'] as const;
type Aspect = (typeof ASPECTS)[number];

const NONE = 'none';

/** One change of what was answered, how far it has come or when it is due. */
export interface ResponseChange {
  /** Of the recommendation, as printed. */
  readonly number: number;
  /** The place of the action, from 1; undefined for a change of the recommendation itself. */
  readonly action?: number | undefined;
  readonly aspect: Aspect;
  /** Codes of the vocabularies, or days, `2026-01-31`; `none` where there was no day. */
  readonly from: string;
  readonly to: string;
}

type Aspects = readonly (readonly [aspect: Aspect, from: string | undefined, to: string | undefined])[];

const changed = (aspects: Aspects, of: Pick<ResponseChange, 'number' | 'action'>): ResponseChange[] =>
  aspects.flatMap(([aspect, from = NONE, to = NONE]) => (from === to ? [] : [{ ...of, aspect, from, to }]));

/** What a save did to recommendations that were there before. Rows are known by their ids, wherever they stand. */
export const findChanges = (
  before: readonly Recommendation[],
  after: readonly Recommendation[],
): ResponseChange[] =>
  after.flatMap((is) => {
    const was = before.find(({ id }) => id && id === is.id);
    const { number } = is;
    if (was === undefined || !number) return [];
    const own: Aspects = [
      ['response', was.response, is.response],
      ['implementation', was.implementation, is.implementation],
      ['due date', was.dueDate, is.dueDate],
    ];
    const ofActions = (is.actions ?? []).flatMap((action, index) => {
      const earlier = was.actions?.find(({ id }) => id && id === action.id);
      if (earlier === undefined) return [];
      const aspects: Aspects = [
        ['action status', earlier.status, action.status],
        ['action due date', earlier.due, action.due],
      ];
      return changed(aspects, { number, action: index + 1 });
    });
    return [...changed(own, { number }), ...ofActions];
  });

/** Writes a change as a line of the log keeps it: short, and to be read back. */
export const printChange = ({ action, aspect, from, number, to }: ResponseChange): string =>
  `Recommendation ${number}${action === undefined ? '' : `.${action}`}, ${aspect}: ${from} → ${to}`;

const line =
  /^Recommendation (?<number>\d+)(?:\.(?<action>\d+))?, (?<aspect>[a-z ]+): (?<from>\S+) → (?<to>\S+)$/;
const LineSchema = z.object({
  number: z.coerce.number(),
  action: z.coerce.number().optional(),
  aspect: z.enum(ASPECTS),
  from: z.string(),
  to: z.string(),
});

/** Reads back what a line of the log says; undefined for a line about something else. */
export const parseChange = (note: string): ResponseChange | undefined =>
  LineSchema.safeParse(line.exec(note)?.groups).data;

const valueIn = (aspect: Aspect, value: string, language: string): string => {
  const lang = interfaceLanguage(language);
  if (value === NONE) return say('response.none', language);
  const response = responses.schema.safeParse(value).data;
  if (aspect === 'response') return response ? responses.label(response, lang) : value;
  const status = implementations.schema.safeParse(value).data;
  if (status !== undefined) return implementations.label(status, lang);
  const day = new Date(`${value}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? value : formatDay(day, language);
};

const labels = {
  response: 'response.response',
  implementation: 'response.status',
  'due date': 'response.due',
  'action status': 'response.status',
  'action due date': 'response.due',
} as const;

/** Says a change in the language of whoever reads it, without the recommendation it is about. */
export const sayChange = ({ action, aspect, from, to }: ResponseChange, language: string): string =>
  say(action === undefined ? 'response.changed' : 'response.changed.action', language, {
    number: action ?? '',
    what: say(labels[aspect], language),
    from: valueIn(aspect, from, language),
    to: valueIn(aspect, to, language),
  });

/** What a line of the log adds: a change of an answer in the language of whoever reads it, all else as it was written. */
export const sayNote = (note: string, language: string): string => {
  const change = parseChange(note);
  return change === undefined
    ? note
    : say('response.changed.of', language, { number: change.number, change: sayChange(change, language) });
};
