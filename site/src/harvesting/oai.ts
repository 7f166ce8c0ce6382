import { isPublicationKind } from '@kmh/content/schema';
import type { Description } from '../description/description.ts';
import { dayOf } from '../machine/dates.ts';
import { element, parent, xmlDocument } from '../machine/xml.ts';

/** Publications as Dublin Core's own list of types calls them. */
const type = 'Text';

/** What harvesters need to know of the repository. */
export interface Repository {
  readonly name: string;
  /** Where it is harvested: the address of the file itself, or of the gateway where it is registered. */
  readonly baseUrl: string;
  readonly email: string;
  /** Host of the site, part of every identifier. */
  readonly host: string;
}

const each = (name: string, values: readonly (string | undefined)[], lang?: string): string[] =>
  values.flatMap((value) =>
    value === undefined || value === '' ? [] : element(`dc:${name}`, value, { 'xml:lang': lang }),
  );

/** Unqualified Dublin Core of a publication (oai_dc). */
function printDublinCore(description: Description): string {
  const { lang, contributors, identifiers, series, lifecycle, licence } = description;
  const others = contributors.filter(({ role }) => role !== 'author').map(({ agent }) => agent.name);
  const { subtitle, title } = description;
  return parent(
    'oai_dc:dc',
    [
      ...each('title', [subtitle === undefined ? title : `${title}: ${subtitle}`], lang),
      ...each(
        'creator',
        description.creators.map(({ name }) => name),
      ),
      ...each(
        'subject',
        description.subjects.map(({ label }) => label),
        lang,
      ),
      ...each('description', [description.summary], lang),
      ...each('publisher', [description.publisher?.name]),
      ...each('contributor', others),
      ...each('date', [description.issued]),
      ...each('type', [type]),
      ...each('format', ['text/html', ...description.renditions.map(({ mediaType }) => mediaType)]),
      ...each('identifier', [
        description.permalinkInLanguage,
        identifiers.doi && `https://doi.org/${identifiers.doi}`,
        identifiers.isbn && `urn:isbn:${identifiers.isbn.replaceAll('-', '')}`,
        identifiers.documentSymbol,
      ]),
      ...each('language', [lang]),
      ...each('relation', [series?.address, lifecycle.replacedBy?.permalink]),
      ...each(
        'coverage',
        description.countries.map(({ label }) => label),
        lang,
      ),
      ...each('rights', [licence?.address ?? licence?.label]),
    ],
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
  );
}

const changedOn = ({ modified, issued }: Description): string => dayOf(modified ?? issued ?? '1970');

function printRecord(description: Description, host: string): string {
  const { permalinkId, lang } = description;
  return parent('oai:record', [
    parent('oai:header', [
      element('oai:identifier', `oai:${host}:${permalinkId}-${lang}`),
      element('oai:datestamp', changedOn(description)),
    ]),
    parent('oai:metadata', [printDublinCore(description)]),
  ]);
}

/** Writes publications as an OAI-PMH 2.0 static repository, with a record for each language of each. */
export function printStaticRepository(
  all: readonly Description[],
  { name, baseUrl, email, host }: Repository,
): string {
  const descriptions = all.filter(({ kind }) => isPublicationKind(kind));
  const earliest = descriptions.map(changedOn).toSorted()[0] ?? '1970-01-01';
  return xmlDocument(
    parent(
      'Repository',
      [
        parent('Identify', [
          element('oai:repositoryName', name),
          element('oai:baseURL', baseUrl),
          element('oai:protocolVersion', '2.0'),
          element('oai:adminEmail', email),
          element('oai:earliestDatestamp', earliest),
          element('oai:deletedRecord', 'no'),
          element('oai:granularity', 'YYYY-MM-DD'),
        ]),
        parent('ListMetadataFormats', [
          parent('oai:metadataFormat', [
            element('oai:metadataPrefix', 'oai_dc'),
            element('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
            element('oai:metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
          ]),
        ]),
        parent(
          'ListRecords',
          descriptions.map((description) => printRecord(description, host)),
          { metadataPrefix: 'oai_dc' },
        ),
      ],
      {
        xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
        'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd',
      },
    ),
  );
}
