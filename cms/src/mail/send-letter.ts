import type { PayloadRequest, TaskConfig } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { say } from '../i18n/text.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { MessageValues } from '../i18n/text.ts';

/** How often a letter that the mail server does not take is tried again, at growing distances. */
const TRIES_AGAIN = 5;
const FIRST_WAIT = 30_000;

const ReaderSchema = z.looseObject({
  id: IdSchema,
  email: z.string(),
  name: z.string(),
  language: z.string().nullish(),
});

/** An account that is there, as letters need it; undefined when it is gone. */
export const findReader = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string | number,
): Promise<z.output<typeof ReaderSchema> | undefined> => {
  const user: unknown = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } });
  return ReaderSchema.safeParse(user).data;
};

/** Brings a letter to the mail server, outside the request that it belongs to, and again while the server does not take it. */
export const sendLetterTask: TaskConfig<'send-letter'> = {
  slug: 'send-letter',
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  outputSchema: [],
  retries: { attempts: TRIES_AGAIN, backoff: { type: 'exponential', delay: FIRST_WAIT } },
  handler: async ({ input, req }) => {
    await req.payload.sendEmail({ to: input.to, subject: input.subject, text: input.text });
    return { output: {} };
  },
};

/**
 * Writes to somebody in the language of their admin, once the transaction of the request is done.
 *
 * @param subject what the letter is about, and `body` what it says; both with the same values
 */
export const writeTo = async (
  req: PayloadRequest,
  reader: { readonly email: string; readonly language?: string | null | undefined },
  { body, subject, values }: { subject: MessageKey; body: MessageKey; values: MessageValues },
): Promise<void> => {
  const language = reader.language ?? 'en';
  // A line break in a subject would begin another header.
  const oneLine = say(subject, language, values).replaceAll(/\s+/g, ' ');
  await req.payload.jobs.queue({
    task: 'send-letter',
    input: { to: reader.email, subject: oneLine, text: say(body, language, values) },
    req,
  });
};
