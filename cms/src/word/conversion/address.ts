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
  const isBare = scheme === '' && /^www\./i.test(address);
  const repaired = {
    '': isBare ? `https://${address}` : '',
    http: `https:${rest}`,
    https: `https:${rest}`,
    mailto: `mailto:${rest}`,
    tel: `tel:${rest.replaceAll(/%20|[^+0-9().-]/g, '')}`,
  }[scheme.toLowerCase()];
  return repaired !== undefined && isAllowedAddress(repaired) ? repaired : undefined;
}

/**
 * The address of a link as a publication may have it.
 *
 * @returns undefined for one that is dropped; the findings say so
 */
export function takeAddress(href: string, findings: Findings): string | undefined {
  if (cleanAddress(href) === '') return undefined;
  const address = repairAddress(href);
  if (address === undefined) findings.note('link-dropped', href.slice(0, 200));
  else if (/^\s*http:/i.test(href)) findings.note('link-https', cleanAddress(href));
  return address;
}
