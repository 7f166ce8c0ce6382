import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';
import type { MailSettings } from '../env.ts';

const SENDER_NAME = 'KMH';

/** One letter with one addressee, in plain text. */
const letterOf = ({ from, subject, text, to }: SendEmailOptions, sender: string) => ({
  from: typeof from === 'string' ? from : { name: SENDER_NAME, address: sender },
  to: typeof to === 'string' ? to : [],
  subject: subject ?? '',
  text: typeof text === 'string' ? text : '',
});

/** Writes a letter as a file that mail programs open, named by the moment so that the newest stands last. */
const writeLetter = async (folder: string, letter: ReturnType<typeof letterOf>): Promise<string> => {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(letter);
  if (!Buffer.isBuffer(message)) throw new TypeError('The letter was not put together.');
  await mkdir(folder, { recursive: true });
  const file = join(
    folder,
    `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`,
  );
  await writeFile(file, message);
  return file;
};

/**
 * Sends letters by the mail server of the settings; where there is none they are written to a folder instead, so that nobody has to
 * run a server to see them.
 *
 * @throws what the mail server answers when it does not take a letter
 */
export const createMail = ({ folder, from, smtpUrl }: MailSettings): EmailAdapter<unknown> => {
  const transport = smtpUrl === undefined ? undefined : createTransport(smtpUrl);
  return () => ({
    name: smtpUrl === undefined ? 'folder' : 'smtp',
    defaultFromAddress: from,
    defaultFromName: SENDER_NAME,
    sendEmail: async (message) => {
      const letter = letterOf(message, from);
      return transport === undefined ? writeLetter(folder, letter) : transport.sendMail(letter);
    },
  });
};
