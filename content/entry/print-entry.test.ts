import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from './arbitrary-entry.ts';
import { parseEntry, parseEntryOf } from './parse-entry.ts';
import { printEntry } from './print-entry.ts';
import { propertyRuns } from './property-runs.ts';

const place = { slug: 'an-entry', path: 'entries/topics/an-entry' };

/** The words of a topic, printed after going through the parser. */
function printTopic(frontMatter: string, facts = 'code: x\n'): string[] {
  const { entry, errors } = parseEntryOf(
    'topic',
    [
      { name: 'entry.yaml', source: facts },
      { name: 'en.mdx', source: `---\n${frontMatter}---\n` },
    ],
    place,
  );
  return entry === undefined
    ? errors.map(({ message }) => message)
    : printEntry(entry).map(({ source }) => source);
}

describe('printEntry', () => {
  it('says every entry so that parseEntry gives it back, and the same bytes again', () => {
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        const files = printEntry(entry);
        const read = parseEntry(entry.kind, files, place);
        expect(read).toEqual({ entry });
        expect(read.entry && printEntry(read.entry)).toEqual(files);
      }),
      { numRuns: Math.ceil(propertyRuns / 4) },
    );
  });

  it('orders fields as the schema does and leaves out what goes without saying', () => {
    expect(printTopic('altLabels: []\nlabel: A\n', 'sameAs: []\nbroader: b\ncode: x\n')).toEqual([
      'code: x\nbroader: b\n',
      '---\nlabel: A\n---\n',
    ]);
  });

  it('writes several lines as a block and quotes only what needs it', () => {
    expect(
      printTopic(
        'description: "One.\\n\\nTwo: {x} # y."\nlabel: "2022-12-08"\naltLabels: ["true", "a: b", "plain", \' x\']\n',
      ),
    ).toEqual([
      'code: x\n',
      [
        '---',
        'label: 2022-12-08',
        'altLabels:',
        '  - "true"',
        '  - "a: b"',
        '  - plain',
        '  - " x"',
        'description: |-',
        '  One.',
        '',
        '  Two: {x} # y.',
        '---',
        '',
      ].join('\n'),
    ]);
  });

  it('keeps white space that a block would lose', () => {
    const printed = printTopic('label: A\ndescription: "a \\n \\n\\n"\n');
    expect(printed[1]).toBe('---\nlabel: A\ndescription: "a\\ \\n\\ \\n\\n"\n---\n');
  });
});
