import { removeGroup } from '../library/remove.ts';
import type { SavedGroup, SavedUnit } from '../library/records.ts';
import { whileSaving } from '../saving/lock.ts';
import { saveGroup } from '../saving/save-group.ts';
import { wordsOf } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import { copyOf, dotted, within } from './page-parts.ts';
import { nameOf, sentenceFor } from './standing.ts';

/** What the page does around its groups. */
export interface GroupActions {
  readonly show: () => Promise<void>;
  readonly say: (text: string) => void;
}

/** A title in its own language, with a word beside it where it is no longer what it was. */
function titleLink(
  link: HTMLAnchorElement,
  { href, title, lang }: { href: string; title: string; lang: string },
): void {
  link.href = href;
  link.textContent = title;
  if (lang === document.documentElement.lang) return;
  link.lang = lang;
  link.dir = 'auto';
}

function stateWord({ state }: SavedUnit, words: Words): string {
  if (state === 'withdrawn') return words.text('saved.withdrawn');
  if (state === 'removed') return words.text('saved.gone');
  return state === 'outdated' ? words.text('saved.outdated') : '';
}

function listUnits(list: HTMLElement, units: readonly SavedUnit[], words: Words): void {
  for (const unit of units) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    titleLink(link, unit);
    const facts = document.createElement('small');
    facts.textContent = dotted([stateWord(unit, words), words.date(unit.savedAt), words.bytes(unit.bytes)]);
    item.append(link, ' ', facts);
    list.append(item);
  }
}

function showGroup(
  group: SavedGroup,
  units: readonly SavedUnit[],
  words: Words,
  actions: GroupActions,
): HTMLElement {
  const item = copyOf(document, 'saved-group');
  titleLink(within(item, 'h2 a', HTMLAnchorElement), group);
  const standing = { group, units };
  const own = units.find(({ href }) => href === group.href);
  within(item, '.meta', HTMLElement).textContent = dotted([
    own === undefined ? '' : stateWord(own, words),
    sentenceFor(standing, words),
  ]);
  const details = within(item, 'details', HTMLDetailsElement);
  details.hidden = group.list === undefined;
  within(details, 'summary', HTMLElement).textContent = words.text('saved.contents', { count: units.length });
  if (group.list !== undefined) listUnits(within(details, 'ul', HTMLElement), units, words);

  const goOn = within(item, '.continue', HTMLButtonElement);
  goOn.hidden = nameOf(standing) === 'whole';
  goOn.onclick = async () => {
    const { fault } = await saveGroup(
      group,
      group.withPictures,
      ({ done, total }) => actions.say(words.text('saving.textProgress', { done, total })),
      new AbortController().signal,
    );
    await actions.show();
    actions.say(fault === undefined ? '' : words.text(`saving.${fault}`));
  };
  const remove = within(item, '.remove', HTMLButtonElement);
  remove.setAttribute('aria-label', `${remove.textContent?.trim() ?? ''}: ${group.title}`);
  remove.onclick = async () => {
    await whileSaving(() => removeGroup(group.href));
    await actions.show();
    actions.say(words.text('saved.removed', { title: group.title }));
  };
  return item;
}

/** Lists what is saved, newest first. */
export async function showGroups(
  list: HTMLElement,
  groups: readonly SavedGroup[],
  units: readonly SavedUnit[],
  actions: GroupActions,
): Promise<void> {
  const words = await wordsOf(document.documentElement.lang);
  const byHref = new Map(units.map((unit) => [unit.href, unit]));
  const newestFirst = [...groups].sort((one, other) =>
    (one.savedAt ?? '') < (other.savedAt ?? '') ? 1 : -1,
  );
  list.replaceChildren(
    ...newestFirst.map((group) =>
      showGroup(
        group,
        group.members.flatMap((href) => byHref.get(href) ?? []),
        words,
        actions,
      ),
    ),
  );
}
