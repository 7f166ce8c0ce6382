import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendEmailOptions } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createMail } from './create-mail.ts';

const AddressSchema = z.object({ port: z.number() }) satisfies z.ZodType<Pick<AddressInfo, 'port'>>;

/** A mail server that takes every letter, and keeps what it is told. */
const heard: string[] = [];
const take = (socket: Socket): void => {
  let isLetter = false;
  socket.write('220 here\r\n');
  socket.setEncoding('utf8').on('data', (said: string) => {
    heard.push(said);
    if (isLetter && !said.endsWith('\r\n.\r\n')) return;
    if (/^DATA/i.test(said)) {
      isLetter = true;
      socket.write('354 go on\r\n');
    } else {
      isLetter = false;
      socket.write(/^QUIT/i.test(said) ? '221 bye\r\n' : '250 fine\r\n');
    }
  });
};

let server: Server;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kmh-mail-'));
  server = createServer(take).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const letter: SendEmailOptions = {
  to: 'reviewer@example.org',
  subject: 'Please review',
  text: 'It is ready.',
};
const send = (smtpUrl: string | undefined) =>
  // Payload hands itself over; this adapter asks nothing of it.
  Reflect.apply(createMail({ smtpUrl, from: 'kmh@example.org', folder }), undefined, [{}]).sendEmail(letter);

it('brings a letter to the mail server of the settings', async () => {
  const { port } = AddressSchema.parse(server.address());
  await send(`smtp://127.0.0.1:${port}`);
  const all = heard.join('');
  expect(all).toContain('RCPT TO:<reviewer@example.org>');
  expect(all).toMatch(/From: KMH <kmh@example\.org>/);
  expect(all).toContain('Subject: Please review');
  expect(all).toContain('It is ready.');
  expect(readdirSync(folder)).toEqual([]);
});

it('writes it to the folder where no server is set', async () => {
  await send(undefined);
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}T.*\.eml$/);
  expect(readFileSync(join(folder, name), 'utf8')).toContain('To: reviewer@example.org');
});

it('says what went wrong when the server does not answer', async () => {
  await expect(send('smtp://127.0.0.1:1')).rejects.toThrow(/ECONNREFUSED/);
});
