import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEntry, type AnyEntry } from '@kmh/content/entry';
import { createPermalinkId, definitions, folderOf } from '@kmh/content/schema';
import { createRandom, type Random } from './random.ts';
import { createDocument, setting } from './synthetic-entry.ts';

/** Entries that the documents refer to: topics, organisations, series, projects. */
function createSetting(random: Random): AnyEntry[] {
  const page = (title: string) => ({ title, summary: `${title} of the synthetic library.` });
  const pageFacts = () => ({
    permalinkId: createPermalinkId(random.below),
    originalLanguage: 'en',
    languages: { en: { state: 'published' } },
    sample: true,
  });
  const { topic, organisation, series, project } = definitions;
  return [
    ...setting.topics.map((slug): AnyEntry => ({
      kind: 'topic',
      slug,
      facts: topic.facts.parse({ code: slug }),
      translations: { en: { texts: topic.texts.parse({ label: `Topic ${slug}` }) } },
    })),
    ...setting.organisations.map((slug): AnyEntry => ({
      kind: 'organisation',
      slug,
      facts: organisation.facts.parse({ type: 'international-organisation' }),
      translations: { en: { texts: organisation.texts.parse({ name: `The ${slug}` }) } },
    })),
    ...setting.series.map((slug): AnyEntry => ({
      kind: 'series',
      slug,
      facts: series.facts.parse({ ...pageFacts(), launched: '2015' }),
      translations: {
        en: { texts: series.texts.parse({ ...page(`Series ${slug}`), description: 'A series.' }) },
      },
    })),
    ...setting.projects.map((slug): AnyEntry => ({
      kind: 'project',
      slug,
      facts: project.facts.parse({
        ...pageFacts(),
        type: 'return-and-reintegration',
        status: 'closed',
        start: '2015',
      }),
      translations: { en: { texts: project.texts.parse(page(`Project ${slug}`)) } },
    })),
  ];
}

function writeEntry(dir: string, entry: AnyEntry): void {
  const folder = join(dir, folderOf[entry.kind], entry.slug);
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of printEntry(entry)) writeFileSync(join(folder, name), source);
}

/**
 * Writes a synthetic library: 70 % English, 20 % French, 10 % Arabic, half factsheets, the rest papers and briefs.
 *
 * @param dir is emptied first; afterwards it is a record like `content/entries`
 * @param each gets every document, for those who write it in other forms
 */
export function generate(
  { documents, seed, dir }: { readonly documents: number; readonly seed: number; readonly dir: string },
  each: (document: ReturnType<typeof createDocument>) => void = () => undefined,
): void {
  const random = createRandom(seed);
  rmSync(dir, { recursive: true, force: true });
  for (const entry of createSetting(random)) writeEntry(dir, entry);
  const ids: string[] = [];
  const links: string[] = [];
  for (let index = 0; index < documents; index += 1) {
    const document = createDocument(random, index, links);
    if (ids.includes(document.facts.permalinkId)) continue;
    ids.push(document.facts.permalinkId);
    // Links lead to the newest documents before this one; a body with too many targets would be unlike any real one.
    links.push(document.facts.permalinkId);
    if (links.length > 20) links.shift();
    writeEntry(dir, document);
    each(document);
  }
}
