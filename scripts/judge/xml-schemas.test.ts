import { expect, test } from 'vitest';
import { xmlSchema, type XmlSort } from './xml-schemas.ts';

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en">
<id>https://hub.example/en/feed-1.xml</id><title>Hub</title><subtitle>What is new.</subtitle>
<fh:archive/><link rel="current" href="https://hub.example/en/feed.xml"/>
<link rel="self" type="application/atom+xml" href="https://hub.example/en/feed-1.xml"/>
<link rel="alternate" type="text/html" href="https://hub.example/en/"/>
<updated>2024-07-01T00:00:00Z</updated><author><name>Hub</name></author>
${['a', 'b']
  .map(
    (
      id,
    ) => `<entry><id>https://hub.example/k/${id}/#en</id><title>Seeds</title><link rel="alternate" hreflang="en" href="https://hub.example/en/${id}/"/>
<published>2024-07-01T00:00:00Z</published><updated>2024-07-01T00:00:00Z</updated><author><name>Ana</name></author><summary/></entry>`,
  )
  .join('')}</feed>`;

const rss = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Hub</title><link>https://hub.example/en/</link><description>What is new.</description><language>en</language>
<atom:link rel="self" href="https://hub.example/en/rss.xml"/>
<item><title>Seeds</title><link>https://hub.example/en/a/</link><guid isPermaLink="false">https://hub.example/k/a/#en</guid>
<pubDate>Tue, 05 Mar 2024 00:00:00 +0000</pubDate><dc:creator>Ana</dc:creator><description/><content:encoded>x</content:encoded></item></channel></rss>`;

const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://hub.example/sitemaps/en-1.xml</loc><lastmod>2024-07-01</lastmod></sitemap></sitemapindex>`;

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://hub.example/en/</loc><lastmod>2024-07-01</lastmod><xhtml:link rel="alternate" hreflang="fr" href="https://hub.example/fr/"/></url></urlset>`;

const record = (id: string) =>
  `<oai:record><oai:header><oai:identifier>oai:hub.example:${id}-en</oai:identifier><oai:datestamp>2024-07-01</oai:datestamp></oai:header>
<oai:metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title xml:lang="en">Seeds</dc:title><dc:type>Text</dc:type></oai_dc:dc></oai:metadata></oai:record>`;
const repository = `<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/">
<Identify><oai:repositoryName>Hub</oai:repositoryName><oai:baseURL>https://hub.example/oai.xml</oai:baseURL><oai:protocolVersion>2.0</oai:protocolVersion>
<oai:adminEmail>webmaster@hub.example</oai:adminEmail><oai:earliestDatestamp>2024-07-01</oai:earliestDatestamp><oai:deletedRecord>no</oai:deletedRecord><oai:granularity>YYYY-MM-DD</oai:granularity></Identify>
<ListMetadataFormats><oai:metadataFormat><oai:metadataPrefix>oai_dc</oai:metadataPrefix><oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>
<oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace></oai:metadataFormat></ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">${record('100002')}${record('200004')}</ListRecords></Repository>`;

const samples: Readonly<Record<XmlSort, string>> = { atom, rss, sitemap, index, repository };

function faultsOf(sort: XmlSort, xml: string): string[] {
  using schema = xmlSchema(sort);
  return schema.faultsOf(xml);
}

test.each(['atom', 'rss', 'sitemap', 'index', 'repository'] as const)(
  'has nothing to say of %s as it should be',
  (sort) => {
    expect(faultsOf(sort, samples[sort])).toEqual([]);
  },
);

test.each<[XmlSort, string, string, RegExp]>([
  ['atom', '<title>Seeds</title>', '', /Expected is .*title/],
  ['atom', '<title>Seeds</title>', '<title> </title>', /title/],
  ['atom', '/k/b/#en', '/k/a/#en', /an-entry-stands-once/],
  ['atom', 'href="https://hub.example/en/a/"', 'href="/en/a/"', /href/],
  ['atom', '00:00:00Z</published>', '00:00:00</published>', /published/],
  ['atom', 'rel="alternate" hreflang', 'rel="related" hreflang', /rel/],
  ['atom', '<author><name>Hub</name></author>', '', /author/],
  ['atom', '<fh:archive/>', '<fh:archive>x</fh:archive>', /archive/],
  ['rss', 'Tue, 05 Mar 2024', '5 March 2024', /pubDate/],
  ['rss', ' isPermaLink="false"', '', /isPermaLink/],
  ['rss', '<dc:creator>Ana</dc:creator>', '', /description/],
  ['sitemap', '2024-07-01', '2024-07', /lastmod/],
  ['sitemap', 'hreflang="fr"', 'hreflang="in French"', /hreflang/],
  ['index', '<loc>https://hub.example/sitemaps/en-1.xml</loc>', '', /loc/],
  ['repository', '200004-en', '100002-en', /a-record-stands-once/],
  ['repository', '<dc:type>Text</dc:type>', '<dc:kind>Text</dc:kind>', /kind/],
  ['repository', 'webmaster@hub.example', 'webmaster@hub', /adminEmail/],
  ['repository', '<oai:granularity>YYYY-MM-DD</oai:granularity>', '', /granularity/],
  ['repository', ' metadataPrefix="oai_dc"', '', /metadataPrefix/],
])('finds the fault in %s where “%s” is “%s”', (sort, right, wrong, fault) => {
  expect(samples[sort]).toContain(right);
  expect(faultsOf(sort, samples[sort].replace(right, wrong)).join('\n')).toMatch(fault);
});

test('cannot read what is not well-formed, and says so', () => {
  expect(() => faultsOf('rss', rss.replace('</channel>', ''))).toThrow(/channel/);
});
