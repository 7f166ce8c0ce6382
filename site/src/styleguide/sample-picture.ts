import { loadLibrary, type Authority } from '../library/index.ts';

/** The picture that stands in the samples: the record's first. */
export async function samplePicture(): Promise<Extract<Authority, { kind: 'media' }> | undefined> {
  const { authorities } = await loadLibrary();
  return [...authorities.values()].find((authority) => authority.kind === 'media');
}
