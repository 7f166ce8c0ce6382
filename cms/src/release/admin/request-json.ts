import { z } from 'zod';

const RefusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** An answer that is not what was asked for; the message is meant for the reader where the CMS gave one. */
export class RequestFailedError extends Error {
  override readonly name = 'RequestFailedError';
}

/** A file and its type, which a browser does not always know. */
export interface TypedFile {
  readonly content: Blob;
  readonly type: string;
}

/**
 * Asks the CMS as whoever is signed in.
 * @param body what to send, as a POST; without it and a file it is a GET
 * @param file a file to send instead, as it is
 * @throws {RequestFailedError} with the message of the CMS
 */
export const requestJson = async <T>(
  path: string,
  schema: z.ZodType<T>,
  { body, file, signal }: { body?: object; file?: TypedFile; signal?: AbortSignal } = {},
): Promise<T> => {
  const response = await fetch(path, {
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    ...(file && { method: 'POST', headers: { 'content-type': file.type }, body: file.content }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const refusal = RefusalSchema.safeParse(answer).data;
    throw new RequestFailedError(refusal?.errors.map(({ message }) => message).join('\n') ?? '');
  }
  return schema.parse(answer);
};
