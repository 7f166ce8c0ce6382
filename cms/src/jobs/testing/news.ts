import { oneParagraph } from '../../fields/testing/one-paragraph.ts';
import type { News } from '../../payload-types.ts';
import type { Workplace } from './workplace.ts';

/** What a news item says in one language. */
export const words = (title: string) => ({
  title,
  summary: `About: ${title}.`,
  body: oneParagraph(`${title}, at length.`),
});

/** Writes a news item in English, as a draft. */
export async function draftNews(
  { payload, doing }: Workplace,
  title: string,
  more: Partial<News> = {},
): Promise<News> {
  return payload.create({
    collection: 'news',
    data: { ...words(title), date: '2022-12-08T12:00:00.000Z', originalLanguage: 'en', ...more },
    depth: 0,
    draft: true,
    locale: 'en',
    ...(await doing('editor')),
  });
}

/** Approves English and publishes. */
export async function publish(
  { payload, doing }: Workplace,
  id: number,
  more: Partial<News> = {},
): Promise<News> {
  return payload.update({
    collection: 'news',
    id,
    data: { languages: { en: { state: 'approved' } }, ...more, _status: 'published' },
    depth: 0,
    locale: 'en',
    ...(await doing('editor')),
  });
}

/** Publishes a news item in English. */
export async function publishNews(
  workplace: Workplace,
  title: string,
  more: Partial<News> = {},
): Promise<News> {
  const { id } = await draftNews(workplace, title, more);
  return publish(workplace, id);
}
