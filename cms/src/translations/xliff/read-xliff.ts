import { hasWords, codeIds } from '../units/inline.ts';
import { XLIFF_LIMITS } from './limits.ts';
import { readInlines } from './read-inlines.ts';
import { DIGEST_NOTE, SEGMENT_STATES } from './xliff-file.ts';
import type { ReturnedFile, ReturnedUnit, SegmentState } from './xliff-file.ts';
import { XliffRefusedError } from './xliff-refused-error.ts';
import { elementsIn, readElements, textIn } from './xml-elements.ts';
import type { XmlElement } from './xml-elements.ts';

const stateOf = (segments: readonly XmlElement[]): SegmentState => {
  const states = segments.map(({ attributes }) =>
    Math.max(
      0,
      SEGMENT_STATES.findIndex((state) => state === attributes.state),
    ),
  );
  return SEGMENT_STATES[Math.min(...states)] ?? 'initial';
};

/** The targets of a unit in the order in which they are read, which a tool may have changed. */
const inOrder = (parts: readonly XmlElement[], targets: readonly XmlElement[]): XmlElement[] => {
  const numbered = parts.map((part, index) => {
    const [target] = elementsIn(part, 'target');
    // White space between segments is the same in both languages where nobody says otherwise.
    const shown = target ?? (part.name === 'ignorable' ? elementsIn(part, 'source')[0] : undefined);
    return { shown, order: Number(target?.attributes.order ?? index + 1) };
  });
  return targets.length === 0
    ? []
    : numbered
        .toSorted((one, other) => one.order - other.order)
        .flatMap(({ shown }) => (shown ? [shown] : []));
};

const readUnit = (unit: XmlElement): ReturnedUnit => {
  const parts = elementsIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const segments = parts.filter(({ name }) => name === 'segment');
  const targets = segments.flatMap((segment) => elementsIn(segment, 'target'));
  const source = readInlines(parts.flatMap((part) => elementsIn(part, 'source')));
  const target = readInlines(inOrder(parts, targets));
  // A sentence of which one part is not translated is not translated.
  const isWhole = targets.length === segments.length;
  const saysSomething = hasWords(target.content) || codeIds(target.content).length > 0;
  return {
    id: unit.attributes.id ?? '',
    source: source.content,
    target: isWhole && saysSomething ? target.content : undefined,
    state: stateOf(segments),
    hasCrossedCodes: target.hasCrossedCodes,
  };
};

const unitsIn = (element: XmlElement): XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });

/** The text of a file in UTF-8 or, as Windows writes it, UTF-16. */
const decode = (bytes: Uint8Array): string => {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XliffRefusedError('xliff.refused.encoding');
  }
};

/**
 * Reads a file that came back from a translator.
 *
 * @throws {XliffRefusedError} when it cannot be read as XLIFF 2 of one document
 */
export const readXliff = (bytes: Uint8Array): ReturnedFile => {
  if (bytes.length > XLIFF_LIMITS.fileBytes)
    throw new XliffRefusedError('xliff.refused.tooBig', {
      megabytes: Math.ceil(bytes.length / 2 ** 20),
      most: XLIFF_LIMITS.fileBytes / 2 ** 20,
    });
  const root = readElements(decode(bytes));
  const { srcLang, trgLang, version } = root.attributes;
  if (!/^2(?:\.|$)/.test(version ?? ''))
    throw new XliffRefusedError('xliff.refused.version', { version: version ?? '?' });
  const files = elementsIn(root, 'file');
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new XliffRefusedError('xliff.refused.files', { count: files.length });
  const notes = elementsIn(file, 'notes').flatMap((each) => elementsIn(each, 'note'));
  const digest = notes.find(({ attributes }) => attributes.category === DIGEST_NOTE);
  return {
    sourceLang: srcLang ?? '',
    targetLang: trgLang ?? '',
    original: file.attributes.original ?? '',
    digest: digest && textIn(digest).trim(),
    units: unitsIn(file).map(readUnit),
  };
};
