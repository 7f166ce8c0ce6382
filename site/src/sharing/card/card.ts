import { isPublicationKind, type PublicationKind } from '@kmh/content/schema';
import { dirOf, kinds, lifecycles, nativeNames, type Lang } from '@kmh/content/vocabulary';
import type { Description } from '../../description/description.ts';
import { formatDate, translateTo } from '../../i18n/index.ts';

/** What a newsletter, a message or a frame says of a publication. */
export interface Card {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: PublicationKind;
  readonly kindLabel: string;
  /** "Withdrawn", "Updated 3 March 2026": what readers have to know before they trust it. */
  readonly state?: string | undefined;
  readonly headline: string;
  /** Empty where nothing was written. */
  readonly blurb: string;
  /** The address that never changes, in the card's language. */
  readonly address: string;
  readonly picture?: Description['newsletter']['picture'];
  /** Other languages in which it can be read. */
  readonly translations: readonly {
    readonly lang: Lang;
    readonly dir: 'ltr' | 'rtl';
    readonly name: string;
    readonly address: string;
  }[];
}

/** What is said first of a publication that changed or no longer holds. */
export function stateOf({ lifecycle, issued, modified, lang }: Description): string | undefined {
  if (lifecycle.state !== 'current') return lifecycles.label(lifecycle.state, lang);
  if (modified === undefined || modified === issued) return undefined;
  return translateTo(lang)('card.updated', { date: formatDate(modified, lang) });
}

/** The permanent address of a publication in a language. */
export const permanentAddress = ({ permalink }: Pick<Description, 'permalink'>, lang: Lang): string =>
  `${permalink}${lang}/`;

/** The card of a publication; undefined for what is none. */
export function cardOf(description: Description): Card | undefined {
  const { kind, lang, dir, newsletter, languages } = description;
  if (!isPublicationKind(kind)) return undefined;
  return {
    lang,
    dir,
    kind,
    kindLabel: kinds.label(kind, lang),
    state: stateOf(description),
    headline: newsletter.headline,
    blurb: newsletter.blurb.replace(/\s+/g, ' ').trim(),
    address: permanentAddress(description, lang),
    picture: newsletter.picture,
    translations: languages
      .filter((each) => each.lang !== lang)
      .map((each) => ({
        lang: each.lang,
        dir: dirOf(each.lang),
        name: nativeNames[each.lang],
        address: permanentAddress(description, each.lang),
      })),
  };
}
