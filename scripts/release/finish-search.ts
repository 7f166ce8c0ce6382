import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { printCard, readFragment } from './search-card.ts';

const EntrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string(), wasm: z.string().nullish() })),
});

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
const bytesOf = (file: string) => statSync(file).size;

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Pagefind's own interfaces, which the site does not use: it speaks to the worker. */
const isUnused = (name: string) => /-ui\.|highlight|^(?:pagefind\.js|wasm\.unknown)/.test(name);

/** Gives the worker a name with its hash. */
function keepWorker(folder: string): string {
  const file = join(folder, 'pagefind-worker.js');
  const worker = `worker/${hashOf(file)}.js`;
  move(file, join(folder, worker));
  writeFileSync(join(folder, `${worker}.br`), brotliCompressSync(readFileSync(join(folder, worker))));
  return worker;
}

/**
 * Moves WebAssembly and lists of pages into folders for what never changes. Pagefind asks for `wasm.{name}.pagefind` and
 * `pagefind.{name}.pf_meta` with names from its entry file, and a name may hold a folder.
 */
function keepLanguages(folder: string): z.output<typeof EntrySchema>['languages'] {
  const file = join(folder, 'pagefind-entry.json');
  const entry = EntrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const kept = new Map<string, string>();
  for (const language of Object.values(entry.languages)) {
    const wasm = language.wasm ?? 'unknown';
    const name = kept.get(wasm) ?? `by-hash/${wasm}-${hashOf(join(folder, `wasm.${wasm}.pagefind`))}`;
    if (!kept.has(wasm)) move(join(folder, `wasm.${wasm}.pagefind`), join(folder, `wasm.${name}.pagefind`));
    kept.set(wasm, name);
    const list = `by-hash/${language.hash}`;
    move(join(folder, `pagefind.${language.hash}.pf_meta`), join(folder, `pagefind.${list}.pf_meta`));
    language.wasm = name;
    language.hash = list;
  }
  writeFileSync(file, JSON.stringify(entry));
  return entry.languages;
}

/** Writes each page's card. */
function writeCards(folder: string): void {
  const fragments = join(folder, 'fragment');
  mkdirSync(join(folder, 'card'), { recursive: true });
  for (const name of readdirSync(fragments)) {
    const card = printCard(readFragment(readFileSync(join(fragments, name))));
    writeFileSync(join(folder, 'card', name.replace(/\.pf_fragment$/, '.txt')), card);
  }
}

/** What a language's files in one of the index's folders take, on average. */
function meanBytes(folder: string, lang: string): number {
  const sizes = readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}_`))
    .map((name) => bytesOf(join(folder, name)));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length));
}

/** How many results the search page shows at first. */
const shown = 8;

/**
 * Makes Pagefind's index ready for the site: what the site does not use goes; what never changes gets names that browsers can keep;
 * each page gets a card, its title, summary and facts in a few hundred bytes, where Pagefind has them only in the file with its
 * whole text; and `parts.txt` says where the worker is and what a search takes in each language: once, and for each word.
 *
 * @param folder Pagefind's output, not yet served
 */
export function finishSearch(folder: string): void {
  writeCards(folder);
  const worker = keepWorker(folder);
  const languages = keepLanguages(folder);
  for (const name of readdirSync(folder)) if (isUnused(name)) rmSync(join(folder, name));

  const lines = Object.entries(languages).map(([lang, { hash, wasm }]) => {
    const fixed = [
      `${worker}.br`,
      `wasm.${wasm}.pagefind`,
      `pagefind.${hash}.pf_meta`,
      'pagefind-entry.json',
    ];
    const cards = shown * meanBytes(join(folder, 'card'), lang);
    const once = fixed.reduce((sum, name) => sum + bytesOf(join(folder, name)), cards);
    return [lang, once, meanBytes(join(folder, 'index'), lang)].join(' ');
  });
  writeFileSync(join(folder, 'parts.txt'), `${[worker, ...lines].join('\n')}\n`);
}
