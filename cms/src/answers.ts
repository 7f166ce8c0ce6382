/** An answer of an endpoint, as JSON that nobody keeps. */
export const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** A refusal with its sentence, in the form in which Payload gives its own. */
export const refuse = (message: string, status: number): Response =>
  answer({ errors: [{ message }] }, status);
