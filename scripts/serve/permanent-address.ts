import type { Lang } from '@kmh/content/vocabulary';

/**
 * Where a permanent address leads: `/k/{permalinkId}` to the reader's language, or the original's where there is no such translation,
 * `/k/{permalinkId}/{lang}` to that language. Capitals and a missing slash at the end, as they come from print, make no difference.
 *
 * @param permanent the release's permanent addresses, with a slash at their end
 * @returns undefined when nothing stands at that address
 */
export function permanentTarget(
  address: string,
  locale: Lang,
  permanent: Readonly<Record<string, string>>,
): string | undefined {
  if (!address.startsWith('/k/')) return undefined;
  const whole = (address.endsWith('/') ? address : `${address}/`).toLowerCase();
  return permanent[`${whole}${locale}/`] ?? permanent[whole];
}

/** Whether the answer for a permanent address depends on the reader's language. */
export const isNegotiated = (address: string): boolean => address === '/' || /^\/k\/[^/]+\/?$/.test(address);
