import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { directories } from '../directories.ts';
import { writeAnew, writeWholeFile } from '../write-file.ts';

/*
 * Astro turns the pages' code into a bundle that renders them, and the scripts of pages into files. Neither depends on the record:
 * the bundle reads that when it runs. So Astro is asked again only when the code changed, and a new text costs none of its time.
 */

const BundleSchema = z.object({
  /** Digest of the code that it was made from. */
  code: z.string(),
  /** The module to import, below the bundle's folder. */
  entry: z.string(),
  /** Scripts and the like that came with it into the site, as paths below that. */
  assets: z.array(z.string()),
});
export type Bundle = z.output<typeof BundleSchema>;

const { astro, astroOut, bundle: folder, out, site } = directories;
const noteName = 'bundle.json';
const noteFile = join(folder, noteName);
const assetsFolder = '_astro';

/** The address under which the entry of a bundle in a folder can be imported. */
export const entryOf = (bundle: Bundle, place: string = folder): string =>
  pathToFileURL(join(place, bundle.entry)).href;

/** The address of a script that Astro made from a file of this name. */
export function assetOf(bundle: Bundle, name: string): string {
  const path = bundle.assets.find((each) => each.startsWith(`${assetsFolder}/${name}-`));
  if (path === undefined) throw new Error(`Astro made no script “${name}”.`);
  return `/${path}`;
}

/**
 * The bundle that a build has left in a folder.
 *
 * @throws Error when there is none
 */
export const readBundle = (place: string = folder): Bundle =>
  BundleSchema.parse(JSON.parse(readFileSync(join(place, noteName), 'utf8')));

/** The bundle that is there, if it was made from this code and is whole. */
function keptBundle(code: string): Bundle | undefined {
  try {
    const bundle = readBundle();
    const files = [join(folder, bundle.entry), ...bundle.assets.map((path) => join(out, path))];
    return bundle.code === code && files.every((file) => existsSync(file)) ? bundle : undefined;
  } catch {
    return undefined;
  }
}

const filesBelow = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name).slice(dir.length + 1))
    : [];

/**
 * Takes the bundle out of the folder that Astro is about to delete.
 *
 * @param made where Astro wrote it
 */
export function takeBundle(made: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(made, folder, { recursive: true });
  // Packages are found from where the bundle lies.
  symlinkSync(join(site, 'node_modules'), join(folder, 'node_modules'));
}

/** Takes what Astro made for readers, scripts and the files that it copies as they are, into the site; and writes down, as the last thing, that all is whole. */
export function placeAssets(code: string): void {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error('Astro made no bundle that renders pages.');
  const assets = filesBelow(astroOut);
  for (const path of assets) writeAnew(join(out, path), readFileSync(join(astroOut, path)));
  writeWholeFile(noteFile, JSON.stringify({ code, entry, assets } satisfies Bundle));
}

/** Removes the bundle, and what came into the site with it. */
function removeBundle(): void {
  let assets: readonly string[] = [];
  try {
    ({ assets } = readBundle());
  } catch {
    // There is none, or nobody knows what came with it: those files are written anew.
  }
  rmSync(noteFile, { force: true });
  for (const path of assets) rmSync(join(out, path), { force: true });
  rmSync(join(out, assetsFolder), { recursive: true, force: true });
}

function runAstro(signal: AbortSignal): Promise<void> {
  const program = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
  mkdirSync(astro, { recursive: true });
  // It runs while the record is read; with the young generation that Node allows by itself it takes a hundred megabytes more, and no less time.
  const flags = ['--max-semi-space-size=8'];
  const child = spawn(process.execPath, [...flags, program, 'build', '--root', site], {
    cwd: astro,
    // It runs when our code changed, which is seldom; to keep what Node compiles of its own takes a second of a processor.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: 'inherit',
    signal,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`Astro could not build the pages (${basename(program)} ended with ${status}).`));
    });
  });
}

/**
 * Gives the bundle of this code; has Astro make it when it is not there.
 *
 * @param signal ends Astro when its work is no longer wanted
 * @returns the bundle, and whether it was made just now
 */
export async function bundlePages(code: string, signal: AbortSignal): Promise<Bundle & { isNew: boolean }> {
  const kept = keptBundle(code);
  if (kept !== undefined) return { ...kept, isNew: false };
  removeBundle();
  await runAstro(signal);
  const made = keptBundle(code);
  if (made === undefined) throw new Error('The code of the site changed while it was built. Build again.');
  return { ...made, isNew: true };
}
