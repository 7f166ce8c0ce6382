import { folderOf, publicationKinds } from '@kmh/content/schema';

/*
 * Signposting: where programs find from a page how it is cited, what describes it and what belongs to it, in the header `Link` (RFC 8288), so
 * that they need not read the page. Its head says the same.
 */

const folders: ReadonlySet<string> = new Set(publicationKinds.map((kind) => folderOf[kind]));

/**
 * The number and language of each publication's page, `a1b2c3/en`, by the page's address.
 *
 * @param permanent where the permanent addresses of a release lead
 */
export function pageNumbers(permanent: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const numbers = Object.entries(permanent).flatMap(([address, page]): [string, string][] => {
    const inLanguage = /^\/k\/([^/]+)\/([a-z]{2})\/$/.exec(address);
    const folder = page.split('/')[2] ?? '';
    return inLanguage === null || !folders.has(folder) ? [] : [[page, `${inLanguage[1]}/${inLanguage[2]}`]];
  });
  return Object.fromEntries(numbers);
}

const linkset = (id: string) => `</files/${id}/linkset.json>; rel="linkset"; type="application/linkset+json"`;

/** A publication's forms to take along. */
const rendition = /^\/files\/([^/]+)\/[a-z]{2}\.(?:pdf|epub|html|md)$/;

/** The header `Link` of a publication's page or of one of its files; undefined for everything else. */
export function linkHeader(address: string, numbers: Readonly<Record<string, string>>): string | undefined {
  const file = rendition.exec(address)?.[1];
  if (file !== undefined) return linkset(file);
  const [id, lang] = numbers[address]?.split('/') ?? [];
  if (id === undefined || lang === undefined) return undefined;
  return [
    `</k/${id}/${lang}/>; rel="cite-as"`,
    `</files/${id}/${lang}.csl.json>; rel="describedby"; type="application/vnd.citationstyles.csl+json"`,
    linkset(id),
  ].join(', ');
}
