import { implementations, responses } from '@kmh/content/vocabulary';
import { say } from '../../i18n/text.ts';
import { interfaceLanguage } from '../../i18n/words.ts';
import type { ResponseFilter } from '../filter-rows.ts';
import type { ResponseRow } from '../response-rows.ts';

interface ChoiceProps {
  readonly name: keyof ResponseFilter;
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const Choice = ({ all, label, name, options, value }: ChoiceProps) => (
  <label>
    {label}
    <select defaultValue={value ?? ''} name={name}>
      <option value="">{all}</option>
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** Distinct values of rows, by their names. */
const named = (pairs: readonly (readonly [string, string])[], language: string): [string, string][] =>
  [...new Map(pairs)].toSorted(([, one], [, other]) => one.localeCompare(other, language));

interface Props {
  readonly filter: ResponseFilter;
  readonly language: string;
  /** Everything that can be chosen from. */
  readonly rows: readonly ResponseRow[];
  /** The address of the page. */
  readonly here: string;
}

/** Narrows the table; a form that needs no script. */
export const ResponseFilterForm = ({ filter, here, language, rows }: Props) => {
  const lang = interfaceLanguage(language);
  const all = say('response.all', language);
  const evaluations = named(
    rows.map(({ document, title }) => [document, title]),
    language,
  );
  const owners = named(
    rows.flatMap(({ owner, ownerName }) => (owner === undefined ? [] : [[owner, ownerName] as const])),
    language,
  );
  return (
    <form
      action={here}
      aria-label={say('response.filter', language)}
      className="kmh-response__filter"
      method="get"
    >
      <Choice
        all={all}
        label={say('response.evaluation', language)}
        name="evaluation"
        options={evaluations}
        value={filter.evaluation}
      />
      <Choice
        all={all}
        label={say('response.response', language)}
        name="response"
        options={responses.codes.map((code) => [code, responses.label(code, lang)])}
        value={filter.response}
      />
      <Choice
        all={all}
        label={say('response.status', language)}
        name="status"
        options={implementations.codes.map((code) => [code, implementations.label(code, lang)])}
        value={filter.status}
      />
      <Choice
        all={all}
        label={say('response.owner', language)}
        name="owner"
        options={owners}
        value={filter.owner}
      />
      <label className="kmh-response__check">
        <input defaultChecked={filter.overdue !== undefined} name="overdue" type="checkbox" value="yes" />
        {say('response.onlyOverdue', language)}
      </label>
      <button type="submit">{say('response.show', language)}</button>
      <a href={here}>{say('response.showAll', language)}</a>
    </form>
  );
};
