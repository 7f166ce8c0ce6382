import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Judge } from './judge.ts';
import { feedPaths, judgeFiles, siteFiles } from './site-files.ts';

xmlRegisterFsInputProviders();

const own = (name: string) => fileURLToPath(new URL(`schemas/${name}`, import.meta.url));

/* The schema of sitemaps.org, as a library of others brings it. It asks that what comes from elsewhere have a schema too. */
const sitemap = join(
  dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema/sitemap.xsd',
);
const link = fileURLToPath(new URL('../../site/src/testing/xhtml-link.xsd', import.meta.url));

/** A sort of XML that the site publishes, with the schemas of the namespaces that stand in it. */
interface Sort {
  readonly what: string;
  readonly pattern: RegExp;
  readonly schemas: readonly (readonly [namespace: string, file: string])[];
}

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const sorts = {
  atom: {
    what: 'Atom feed',
    pattern: feedPaths.atom,
    schemas: [['http://www.w3.org/2005/Atom', own('atom.xsd')]],
  },
  rss: { what: 'RSS feed', pattern: feedPaths.rss, schemas: [['', own('rss.xsd')]] },
  sitemap: {
    what: 'sitemap',
    pattern: /^sitemaps\/[^/]+\.xml$/,
    schemas: [
      [sitemaps, sitemap],
      ['http://www.w3.org/1999/xhtml', link],
    ],
  },
  index: {
    what: 'index of sitemaps',
    pattern: /^sitemap\.xml$/,
    schemas: [[sitemaps, own('sitemap-index.xsd')]],
  },
  repository: {
    what: 'repository for harvesters',
    pattern: /^oai\.xml$/,
    schemas: [['http://www.openarchives.org/OAI/2.0/static-repository', own('static-repository.xsd')]],
  },
} as const satisfies Readonly<Record<string, Sort>>;

/** What the schemas are for. */
export type XmlSort = keyof typeof sorts;

/**
 * Prepares the judgement of a sort of XML.
 *
 * @returns what says what is wrong with a document, if anything is, and lets go of the schema when it is disposed of
 */
export function xmlSchema(sort: XmlSort): { readonly faultsOf: (xml: string) => string[] } & Disposable {
  const imports = sorts[sort].schemas.map(([namespace, file]) =>
    namespace === ''
      ? `<xs:include schemaLocation="${file}"/>`
      : `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const rules = XmlDocument.fromString(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  );
  const validator = XsdValidator.fromDoc(rules);
  return {
    faultsOf(xml) {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message.trim() : String(error)];
      } finally {
        document.dispose();
      }
    },
    [Symbol.dispose]() {
      validator.dispose();
      rules.dispose();
    },
  };
}

const isSort = (name: string): name is XmlSort => Object.hasOwn(sorts, name);

/** The XML reader of GNOME, which every feed, sitemap and repository must satisfy by its schema. */
export const xmlSchemas: Judge = {
  name: 'libxml2: every feed, sitemap and the repository, by their schemas',
  judge: async (site) => {
    const faults: string[] = [];
    for (const sort of Object.keys(sorts).filter(isSort)) {
      using schema = xmlSchema(sort);
      const { what, pattern } = sorts[sort];
      faults.push(...(await judgeFiles(what, siteFiles(site, pattern), schema.faultsOf)));
    }
    return faults;
  },
};
