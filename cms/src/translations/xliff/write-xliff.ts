import { dirOf, isLang } from '@kmh/content/vocabulary';
import { isNeeded } from '../units/inline.ts';
import type { Code, CodeKind, Inline } from '../units/inline.ts';
import { DIGEST_NOTE, XLIFF_NAMESPACE } from './xliff-file.ts';
import type { XliffFile, XliffUnit } from './xliff-file.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};
const escape = (text: string, characters: RegExp): string =>
  text.replaceAll(characters, (character) => ESCAPES[character] ?? '');

/** Characters that XML cannot hold, half surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const attribute = (text: string): string => escape(text.replaceAll(FORBIDDEN, '\uFFFD'), /[&<>"\t\n\r]/g);
const plain = (text: string): string => escape(text.replaceAll(FORBIDDEN, '\uFFFD'), /[&<>\r]/g);

/** Text of a unit: what XML cannot hold is written by its number, as XLIFF has it. */
const words = (text: string): string => {
  const hex = (character: string) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return escape(text, /[&<>\r]/g).replaceAll(FORBIDDEN, (character) => `<cp hex="${hex(character)}"/>`);
};

const TYPES: Readonly<Record<CodeKind, string>> = {
  mark: ' type="fmt"',
  break: ' type="fmt" subType="xlf:lb"',
  link: ' type="link"',
  note: ' type="other" subType="kmh:footnote"',
  cite: ' type="other" subType="kmh:citation"',
  other: ' type="other"',
};

/** What may be done with a code; a code is never said twice. */
const rightsOf = (code: Code): string => ` canCopy="no"${isNeeded(code) ? ' canDelete="no"' : ''}`;

const writeInlines = (content: readonly Inline[], codes: readonly Code[]): string =>
  content
    .map((inline) => {
      if (typeof inline === 'string') return words(inline);
      const code = codes.find(({ id }) => id === inline.id);
      if (code === undefined) return inline.type === 'pc' ? writeInlines(inline.children, codes) : '';
      const about = `${TYPES[code.kind]}${rightsOf(code)}`;
      if (inline.type === 'ph') {
        const flows = code.flows.length > 0 ? ` subFlows="${code.flows.join(' ')}"` : '';
        return `<ph id="${code.id}" dataRef="d${code.id}"${about} disp="${attribute(code.open)}"${flows}/>`;
      }
      const data = `dataRefStart="d${code.id}" dataRefEnd="d${code.id}e"`;
      return `<pc id="${code.id}" ${data}${about}>${writeInlines(inline.children, codes)}</pc>`;
    })
    .join('');

const writeNotes = (notes: readonly string[], more = ''): string =>
  notes.length === 0 && more === ''
    ? ''
    : `<notes>${notes.map((note) => `<note>${plain(note)}</note>`).join('')}${more}</notes>`;

const writeData = (codes: readonly Code[]): string => {
  const data = codes.flatMap(({ close, id, open }) => [
    `<data id="d${id}">${plain(open)}</data>`,
    ...(close === undefined ? [] : [`<data id="d${id}e">${plain(close)}</data>`]),
  ]);
  return data.length === 0 ? '' : `<originalData>${data.join('')}</originalData>`;
};

const writeUnit = ({ codes, id, name, notes, source, state, target }: XliffUnit): string =>
  [
    `<unit id="${id}" name="${attribute(name)}">`,
    writeNotes(notes),
    writeData(codes),
    `<segment id="s1" state="${state}">`,
    `<source xml:space="preserve">${writeInlines(source, codes)}</source>`,
    target ? `<target xml:space="preserve">${writeInlines(target, codes)}</target>` : '',
    '</segment>',
    '</unit>',
  ]
    .filter((line) => line !== '')
    .join('\n');

const directionOf = (lang: string): string => (isLang(lang) ? dirOf(lang) : 'auto');

/**
 * Writes an XLIFF 2.0 file of one document. Only what the core of the format has is used, so that every tool can open it.
 *
 * @returns the file's text, in UTF-8 when it is sent
 */
export const writeXliff = ({ digest, notes, original, sourceLang, targetLang, units }: XliffFile): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_NAMESPACE}" version="2.0" srcLang="${sourceLang}" trgLang="${targetLang}">`,
    `<file id="f1" original="${attribute(original)}" canResegment="no" srcDir="${directionOf(sourceLang)}" trgDir="${directionOf(targetLang)}">`,
    writeNotes(notes, `<note category="${DIGEST_NOTE}">${digest}</note>`),
    ...units.map(writeUnit),
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
