import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CmsProcess } from '../../scripts/testing/cms-process.ts';
import type { RestDesk } from '../fixtures/rest-desk.ts';

/** What the pictures of the guide show, by the CMS's ids. */
export interface GuideDocuments {
  /** A published factsheet of the sample library. */
  readonly factsheet: number;
  /** A picture with people in it. */
  readonly picture: number;
  /** A draft with faults, in review; one in each language of the guide. */
  readonly draft: Readonly<Record<string, number>>;
  /** Word files, as paths, by language. */
  readonly template: Readonly<Record<string, string>>;
}

const FoundSchema = z.object({ docs: z.tuple([z.object({ id: z.number() })]) });

const drafts = {
  en: {
    title: 'Shade nets for seedlings',
    summary:
      'Nets keep the midday sun off young plants. Ask the AVRR team or call +41 22 717 91 11 for the plan.',
    objective: 'Seedlings that live through the dry season.',
  },
  fr: {
    title: 'Des ombrières pour les jeunes plants',
    summary:
      'Des filets protègent les jeunes plants du soleil de midi. Demandez le plan à l’équipe AVRR, au +41 22 717 91 11.',
    objective: 'Des plants qui passent la saison sèche.',
  },
} as const;

/**
 * Finds and makes what the guide's pictures show, in a CMS that holds the sample library.
 *
 * @param folder for the Word files
 */
export async function prepareGuideDocuments(
  desk: RestDesk,
  { url }: CmsProcess,
  folder: string,
): Promise<GuideDocuments> {
  const first = async (address: string) => {
    const answer: unknown = await (await desk.fetch(`${url}/api/${address}&depth=0&limit=1`)).json();
    return FoundSchema.parse(answer).docs[0].id;
  };
  const picture = await first('media?sort=id');
  await desk.update(`${url}/api/media/${picture}`, {
    identifiable: true,
    consent: { status: 'given', uses: ['site'], expires: '2031-12-31', reference: 'KMH-2026-014' },
  });
  const makeDraft = async (lang: keyof typeof drafts) => {
    const { id } = await desk.create(`${url}/api/factsheets?draft=true&locale=${lang}`, {
      ...drafts[lang],
      originalLanguage: lang,
      languages: { [lang]: { state: 'in-review' } },
    });
    return id;
  };
  const fetchTemplate = async (lang: string) => {
    const path = join(folder, `template-${lang}.docx`);
    const answer = await desk.fetch(`${url}/api/word-import/template?kind=factsheet&lang=${lang}`);
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
    return path;
  };
  return {
    factsheet: await first('factsheets?where[slug][equals]=market-gardens-with-solar-pumps'),
    picture,
    draft: { en: await makeDraft('en'), fr: await makeDraft('fr') },
    template: { en: await fetchTemplate('en'), fr: await fetchTemplate('fr') },
  };
}
