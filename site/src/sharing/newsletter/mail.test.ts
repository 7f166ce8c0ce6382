import { caniemail } from 'caniemail';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { nastyHtml, nastyText } from '../../testing/nasty-text.ts';
import { mailColours } from '../card/colours.ts';
import { contrast, invert, invertLightness } from '../card/contrast.ts';
import { inOneLine, layouts, writeMailText, type Mail } from './mail.ts';
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
      'yahoo.*',
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

test('is a draft with text and HTML, whose subject begins no other header', async () => {
  const eml = writeEml(mail);
  const { headers, subject, text, html, to, bcc, attachments } = await PostalMime.parse(eml);
  expect(headers.map(({ originalKey }) => originalKey)).toEqual([
    'MIME-Version',
    'X-Unsent',
    'Subject',
    'Content-Type',
  ]);
  expect({ subject, to, bcc, attachments }).toEqual({ subject: inOneLine(mail.subject), attachments: [] });
  expect(text?.trimEnd()).toBe(writeMailText(mail).trimEnd());
  expect(html?.trimEnd()).toBe(writeMailHtml(mail).trimEnd());
  for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('gives back any subject from its encoded words', async () => {
  const subject = `${'العودة وإعادة الإدماج 😀 '.repeat(12)}end`;
  for (const word of encodeHeader(subject).split('\r\n ')) expect(word.length).toBeLessThanOrEqual(75);
  expect((await PostalMime.parse(writeEml({ ...mail, subject }))).subject).toBe(subject);
});

test.each([mailColours.ink, mailColours.quiet])(
  'shows %s on the ground of the mail, also inverted',
  (colour) => {
    expect(writeMailHtml(mail)).toContain(`background-color:${mailColours.ground}`);
    for (const turn of [(each: string) => each, invert, invertLightness])
      expect(contrast(turn(colour), turn(mailColours.ground))).toBeGreaterThanOrEqual(4.5);
  },
);

test('lists headlines and addresses as text', () => {
  expect(writeMailText({ ...mail, subject: 'May', preheader: '', layout: 'list' })).toBe(
    `May\n\n---\n\n${nastyText}\nhttps://hub.example.org/k/5c9yz4/fr/?a=1&b=2\n\n---\n\nمركز المعرفة\nhttps://hub.example.org/ar/\n`,
  );
});
