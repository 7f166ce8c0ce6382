import { localeOf, sha256 } from '../library/addresses.ts';

/** What the release says of a unit (scripts/release/offline-manifest.ts). */
export interface Described {
  /** By the end of the address: the digest of what the page says, and its bytes on the wire. */
  readonly pages: Readonly<Record<string, readonly [digest: string, bytes: number]>>;
  /** Bytes of the picture files that are worth saving. */
  readonly pictures: Readonly<Record<string, number>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDescribed = (value: unknown): value is Described =>
  isObject(value) &&
  isObject(value['pages']) &&
  Object.values(value['pages']).every((page) => Array.isArray(page) && page.length === 2) &&
  isObject(value['pictures']);

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Reads one of the release's files. One that is missing does not say that everything is gone: then the site has no such list. */
export async function readJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache', ...(signal === undefined ? {} : { signal }) });
  if (!response.ok) throw new TypeError(`${address} answers with status ${response.status}.`);
  return response.json();
}

async function readDescription(kind: 'pages' | 'lists', hrefs: readonly string[], signal?: AbortSignal) {
  const files = await Promise.all(
    hrefs.map(async (href) => `/offline/${localeOf(href)}/${kind}-${(await sha256(href)).slice(0, 1)}.json`),
  );
  const contents = await Promise.all([...new Set(files)].map((file) => readJson(file, signal)));
  return contents.filter(isObject).flatMap((content) => Object.entries(content));
}

/** What the release that is live now says of these units; those that it does not have are missing. */
export async function describe(
  hrefs: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Described>> {
  const wanted = new Set(hrefs);
  const entries = await readDescription('pages', hrefs, signal);
  return new Map(
    entries.flatMap(([href, value]) =>
      wanted.has(href) && isDescribed(value) ? [[href, value] as const] : [],
    ),
  );
}

/** What a list leads to in the release that is live now. */
export async function membersOf(list: string, signal?: AbortSignal): Promise<readonly string[]> {
  const found = (await readDescription('lists', [list], signal)).find(([href]) => href === list)?.[1];
  return isStrings(found) ? found : [];
}

/** Names the live release; the same name means that nothing changed. */
export async function liveRelease(): Promise<string> {
  const facts = await readJson('/release.json');
  return isObject(facts) && typeof facts['digest'] === 'string' ? facts['digest'] : '';
}
