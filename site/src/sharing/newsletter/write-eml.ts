import { inOneLine, writeMailText, type Mail } from './mail.ts';
import { writeMailHtml } from './write-mail-html.ts';

/* No line of base64 holds it. */
const boundary = '=_newsletter';
const lineEnd = '\r\n';

function toBase64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

/** A line of a header holds at most 76 characters (RFC 2047): its name, and the frame of an encoded word, are among them. */
const mostBytes = 39;

/** Any text as the value of a header: words of base64, none of which ends within a letter. */
export function encodeHeader(text: string): string {
  const line = inOneLine(text);
  const encoder = new TextEncoder();
  const words: string[] = [];
  let word = '';
  for (const letter of line) {
    if (encoder.encode(word + letter).length > mostBytes) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${toBase64(each)}?=`).join(`${lineEnd} `);
}

const part = (type: string, text: string): string =>
  [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(toBase64(text).match(/.{1,76}/g) ?? []),
    '',
  ].join(lineEnd);

/**
 * A newsletter as a file that mail programs open as a draft (RFC 5322, with HTML and text as alternatives). It names no sender and no
 * recipient: whoever opens it does.
 */
export const writeEml = (mail: Mail): string =>
  [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Subject: ${encodeHeader(mail.subject)}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    part('text/plain', writeMailText(mail)) + part('text/html', writeMailHtml(mail)) + `--${boundary}--`,
    '',
  ].join(lineEnd);
