import { z } from 'zod';

const RefusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** An answer that is not what was asked for; the message is meant for the reader where the CMS gave one. */
export class RequestFailedError extends Error {
  override readonly name = 'RequestFailedError';
}

/**
 * Asks the CMS as whoever is signed in.
 * @param body what to send, as a POST; without one it is a GET
 * @throws {RequestFailedError} with the message of the CMS
 */
export const requestJson = async <T>(
  path: string,
  schema: z.ZodType<T>,
  { body, signal }: { body?: object; signal?: AbortSignal } = {},
): Promise<T> => {
  const response = await fetch(path, {
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const refusal = RefusalSchema.safeParse(answer).data;
    throw new RequestFailedError(refusal?.errors.map(({ message }) => message).join('\n') ?? '');
  }
  return schema.parse(answer);
};
