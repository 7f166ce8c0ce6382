import { pageKinds } from '@kmh/content/schema';
import { kinds, langs, nativeNames } from '@kmh/content/vocabulary';
import { say } from '../../i18n/text.ts';
import { inLanguage } from '../../i18n/words.ts';
import { BOARD_STATES } from '../board/board-query.ts';
import type { BoardQuery, BoardState } from '../board/board-query.ts';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
}

const Choice = ({ all, label, name, options, value }: ChoiceProps) => (
  <label className="kmh-board__choice">
    <span className="field-label">{label}</span>
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

/** What a state is called. */
export const stateLabel = (state: BoardState, language: string): string =>
  state === 'behind' ? say('translations.behind', language) : say(`state.${state}`, language);

interface BoardFilterProps {
  readonly action: string;
  readonly language: string;
  readonly query: BoardQuery;
}

/** Which documents the board shows. */
export const BoardFilter = ({ action, language, query }: BoardFilterProps) => {
  const all = say('translations.any', language);
  return (
    <form className="kmh-board__filter" action={action} method="get">
      <Choice
        all={all}
        label={say('translations.kind', language)}
        name="kind"
        value={query.kind}
        options={pageKinds.map((value) => ({ value, label: inLanguage(kinds.labels(value), language) }))}
      />
      <Choice
        all={all}
        label={say('translations.language', language)}
        name="lang"
        value={query.lang}
        options={langs.map((value) => ({ value, label: nativeNames[value], lang: value }))}
      />
      <Choice
        all={all}
        label={say('translations.state', language)}
        name="state"
        value={query.state}
        options={BOARD_STATES.map((value) => ({ value, label: stateLabel(value, language) }))}
      />
      <button type="submit" className="btn btn--style-primary btn--size-medium">
        {say('translations.show', language)}
      </button>
    </form>
  );
};
