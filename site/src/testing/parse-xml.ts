import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  trimValues: false,
});

/** Parses XML as others do: elements and attributes by name, texts as they were written. Throws when it is not well-formed. */
export const parseXml = (xml: string): unknown => parser.parse(xml, true);
