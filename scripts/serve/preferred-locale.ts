import { isLang, type Lang } from '@kmh/content/vocabulary';

/**
 * The reader's first language among the site's, from an `Accept-Language` header (RFC 9110); English when none fits.
 */
export function preferredLocale(header: string | undefined): Lang {
  const wishes = (header ?? '').split(',').flatMap((part, index) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = Number(
      parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1,
    );
    const lang = tag.split('-')[0]?.toLowerCase() ?? '';
    return isLang(lang) && weight > 0 ? [{ lang, weight, index }] : [];
  });
  return (
    wishes.toSorted((one, other) => other.weight - one.weight || one.index - other.index)[0]?.lang ?? 'en'
  );
}
