import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/* The schema of sitemaps.org, as a library of others brings it. It asks that what comes from elsewhere have a schema too. */
const published = join(
  dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema/sitemap.xsd',
);
const link = fileURLToPath(new URL('xhtml-link.xsd', import.meta.url));
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${published}"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="${link}"/>
</xs:schema>`;

/**
 * Judges a sitemap by the published schema.
 *
 * @throws Error that says what is wrong, and in which line
 */
export function validateSitemap(xml: string): void {
  const rules = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(rules);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    rules.dispose();
  }
}
