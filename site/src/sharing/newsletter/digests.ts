import { isPublicationKind } from '@kmh/content/schema';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import { formatDate, translateTo } from '../../i18n/index.ts';
import type { Item } from '../../library/item.ts';
import { groupBy, type Library } from '../../library/library.ts';
import { nameOf } from '../../library/names.ts';
import type { Shelf } from '../../machine/shelf.ts';
import { routes } from '../../routes.ts';
import { cardOf } from '../card/card.ts';
import { writeCardHtml } from '../card/write-card-html.ts';
import { writeCardText } from '../card/write-card-text.ts';
import type { Mail, MailEntry } from './mail.ts';

/** As many as a reader looks through. */
const mostEntries = 12;

/** A newsletter that is put together at release: what is new in a language, or new on a topic. */
export interface Digest {
  readonly lang: Lang;
  /** The topic; what is new on all of them has none. */
  readonly topic?: string;
  readonly subject: string;
  readonly items: readonly Item[];
}

/** Publications that can be read in a language and still hold, newest first. */
const publicationsIn = (library: Library, lang: Lang): Item[] =>
  library.items.filter(
    ({ kind, texts, lifecycle }) =>
      isPublicationKind(kind) && texts[lang] !== undefined && lifecycle === 'current',
  );

/**
 * The prepared newsletters of a language: first that of the last month in which something was published, then one a topic with the newest on
 * it. The record alone decides, not the day of the release, so that a release of the same record is the same.
 */
export function digestsOf(library: Library, lang: Lang): Digest[] {
  const t = translateTo(lang);
  const items = publicationsIn(library, lang);
  const month = items.find(({ date }) => date !== undefined && date.length >= 7)?.date?.slice(0, 7);
  const isNew = ({ date }: Item) => month !== undefined && date?.startsWith(month);
  const recent: Digest[] =
    month === undefined
      ? []
      : [
          {
            lang,
            subject: t('newsletter.newIn', { month: formatDate(month, lang) }),
            items: items.filter(isNew).slice(0, mostEntries),
          },
        ];
  const topics = [...groupBy(items, ({ topics: own }) => own)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return [
    ...recent,
    ...topics.map(([topic, about]) => ({
      lang,
      topic,
      subject: t('newsletter.newOn', { topic: nameOf(library, `topics/${topic}`, lang)?.text ?? topic }),
      items: about.slice(0, mostEntries),
    })),
  ];
}

/** A prepared newsletter as mail, with cards and pictures. */
export function mailOf({ get, toAddress }: Shelf, { lang, subject, items }: Digest): Mail {
  const entries = items.flatMap((item): MailEntry[] => {
    const description = get(item, lang);
    const card = description && cardOf(description);
    if (card === undefined) return [];
    const { headline, address } = card;
    return [{ lang, dir: card.dir, headline, address, html: writeCardHtml(card), text: writeCardText(card) }];
  });
  return {
    lang,
    dir: dirOf(lang),
    layout: 'pictures',
    subject,
    preheader: entries[0]?.headline ?? '',
    entries,
    sender: translateTo(lang)('site.name'),
    site: toAddress(routes.home(lang)),
  };
}
