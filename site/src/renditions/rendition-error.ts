/** A publication that a file could not be made of: which, why, and what helps. */
export class RenditionError extends Error {
  override readonly name = 'RenditionError';

  constructor(failures: readonly string[]) {
    super(`Not every publication can be taken along.\n${failures.join('\n')}`);
    // The lines name the publications; where our code noticed helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }
}

const names = { pdf: 'PDF', epub: 'EPUB', html: 'one-file page', md: 'text' } as const;

/** A failure as a sentence with place, reason and remedy. */
export const failureOf = (place: string, format: keyof typeof names | undefined, error: unknown): string => {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  const what = format === undefined ? 'its page cannot be read' : `its ${names[format]} cannot be made`;
  return `${place} — ${what}: ${reason.replace(/\.$/, '')}. Change that part of the text, or take the publication down until it is mended.`;
};
