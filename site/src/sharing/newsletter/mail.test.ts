import { caniemail } from 'caniemail';
import { expect, test } from 'vitest';
import { nastyHtml, nastyText } from '../../testing/nasty-text.ts';
import { layouts, writeMailText, type Mail } from './mail.ts';
import { encodeHeader, writeEml } from './write-eml.ts';
import { writeMailHtml } from './write-mail-html.ts';

const card =
  '<table role="presentation"><tr><td>Words</td></tr><tr class="picture"><td><img src="x.jpg" alt=""></td></tr></table>';
const mail: Mail = {
  lang: 'ar',
  dir: 'rtl',
  layout: 'pictures',
  subject: `نشرة أيار\r\nBcc: everybody@example.org ${nastyText}`,
  preheader: nastyText,
  entries: [
    {
      lang: 'fr',
      dir: 'ltr',
      headline: nastyText,
      address: 'https://hub.example.org/k/5c9yz4/fr/?a=1&b=2',
      html: card,
      text: `${nastyText}\nWords\n`,
    },
  ],
  sender: 'مركز المعرفة',
  site: 'https://hub.example.org/ar/',
};

test.each(layouts)('says what was typed in the layout “%s”', (layout) => {
  const html = writeMailHtml({ ...mail, layout });
  expect(html).toContain(nastyHtml);
  expect(html).not.toMatch(/<script|<img src=x o/);
  expect(html.includes('<img')).toBe(layout === 'pictures');
  expect(html.includes('Words')).toBe(layout !== 'list');
  expect(html).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
});

test.each(layouts)('is understood by the mail programs of our readers in the layout “%s”', (layout) => {
  const { issues } = caniemail({
    clients: [
      'gmail.*',
      'outlook.windows',
      'outlook.macos',
      'outlook.outlook-com',
      'apple-mail.*',
      'samsung-email.*',
      'thunderbird.macos',
    ],
    html: writeMailHtml({ ...mail, layout, preheader: '' }),
  });
  // Gmail on the web makes the body a part of its own page.
  const harmless = new Set(['<body> element']);
  const errors = [...issues.errors].flatMap(([, all]) => all.map(({ title }) => title));
  expect(errors.filter((title) => !harmless.has(title))).toEqual([]);
});

/** The parts of a mail, decoded. */
function readEml(eml: string) {
  const [head = '', ...parts] = eml.split('--=_newsletter');
  const bodies = parts.slice(0, -1).map((part) => {
    const [headers = '', body = ''] = part.split('\r\n\r\n');
    return { headers, text: Buffer.from(body, 'base64').toString('utf8') };
  });
  return { head, bodies };
}

test('is a draft with text and HTML, whose subject begins no other header', () => {
  const { head, bodies } = readEml(writeEml(mail));
  expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['MIME-Version', 'X-Unsent', 'Subject', 'Content-Type']),
  );
  expect(head).not.toMatch(/^Bcc/m);
  expect(bodies.map(({ headers }) => /Content-Type: ([^;]+)/.exec(headers)?.[1])).toEqual([
    'text/plain',
    'text/html',
  ]);
  expect(bodies[0]?.text).toBe(writeMailText(mail));
  expect(bodies[1]?.text).toBe(writeMailHtml(mail));
  for (const line of writeEml(mail).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('gives back any subject from its encoded words', () => {
  const subject = `${'العودة وإعادة الإدماج 😀 '.repeat(12)}end`;
  const words = encodeHeader(subject).split('\r\n ');
  for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
  const decoded = words.map((word) =>
    Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? '', 'base64').toString('utf8'),
  );
  expect(decoded.join('')).toBe(subject);
});

test('lists headlines and addresses as text', () => {
  expect(writeMailText({ ...mail, subject: 'May', preheader: '', layout: 'list' })).toBe(
    `May\n\n---\n\n${nastyText}\nhttps://hub.example.org/k/5c9yz4/fr/?a=1&b=2\n\n---\n\nمركز المعرفة\nhttps://hub.example.org/ar/\n`,
  );
});
