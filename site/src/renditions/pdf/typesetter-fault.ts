/** What the typesetter found wrong, in its own words without its notation. */
export function typesetterFault(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message"?: ?"((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replaceAll('\\"', '"'),
  );
  return messages.length === 0 ? text : [...new Set(messages)].join('; ');
}
