/* XML 1.0 has no way to write these characters, not even as numbers. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // In an attribute they would be read as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escape = (text: string, special: RegExp): string =>
  text.replace(unwritable, '\ufffd').replace(special, (sign) => entities[sign] ?? sign);

/** Text as it stands in elements; characters that XML cannot hold become U+FFFD. */
export const escapeXml = (text: string): string => escape(text, /[&<>]/g);

const escapeAttribute = (text: string): string => escape(text, /[&<>"'\t\n\r]/g);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function printAttributes(attributes: Attributes): string {
  let printed = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) printed += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return printed;
}

/** An element that holds text, or nothing; `name` and the names of attributes are the caller's own words. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
  const start = `<${name}${printAttributes(attributes)}`;
  return text === '' ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

/** An element that holds finished XML, line by line. */
export const parent = (name: string, children: readonly string[], attributes: Attributes = {}): string =>
  [`<${name}${printAttributes(attributes)}>`, ...children, `</${name}>`].join('\n');

/** A whole XML document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
