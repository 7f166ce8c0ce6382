import { cleanAddress, isAllowedAddress } from '@kmh/content/address';
import type { Findings } from '../report/findings.ts';

/**
 * The address of a link in a Word file as a publication may have it: with its scheme, and by https.
 *
 * @returns undefined where it leads to nothing that a publication may link to
 */
export function repairAddress(href: string): string | undefined {
  const address = cleanAddress(href);
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(address) ?? [];
  const repaired = withScheme(scheme.toLowerCase(), scheme === '' ? address : rest);
  return repaired !== undefined && isAllowedAddress(repaired) ? repaired : undefined;
}

function withScheme(scheme: string, rest: string): string | undefined {
  switch (scheme) {
    case '':
      return /^www\./i.test(rest) ? `https://${rest}` : undefined;
    case 'http':
    case 'https':
      return `https:${rest}`;
    case 'mailto':
      return `mailto:${rest}`;
    case 'tel':
      return `tel:${rest.replaceAll(/%20|[^+0-9().-]/g, '')}`;
    default:
      return undefined;
  }
}

/**
 * The address of a link as a publication may have it.
 *
 * @returns undefined for one that is dropped; the findings say so
 */
export function takeAddress(href: string, findings: Findings): string | undefined {
  const written = cleanAddress(href);
  if (written === '') return undefined;
  const address = repairAddress(written);
  if (address === undefined) findings.note('link-dropped', href.slice(0, 200));
  else if (/^http:/i.test(written)) findings.note('link-https', written.replace(/^http/i, 'http'));
  return address;
}
