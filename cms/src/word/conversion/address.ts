import { cleanAddress, isAllowedAddress } from '@kmh/content/entry';
import type { Findings } from '../report/findings.ts';

/**
 * The address of a link as a publication may have it.
 * @returns undefined for one that is dropped; the findings say so
 */
export function takeAddress(href: string, findings: Findings): string | undefined {
  const address = cleanAddress(href);
  if (address === '') return undefined;
  if (/^tel:/i.test(address)) {
    const number = `tel:${address.slice('tel:'.length).replaceAll(/%20|[^+0-9().-]/g, '')}`;
    if (isAllowedAddress(number)) return number;
  }
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(address) ?? [];
  const candidate =
    scheme === '' && /^www\./i.test(address)
      ? `https://${address}`
      : scheme === ''
        ? ''
        : `${scheme.toLowerCase()}:${rest}`;
  if (/^(https|mailto):/.test(candidate) && isAllowedAddress(candidate)) return candidate;
  const secure = candidate.replace(/^http:/, 'https:');
  if (candidate.startsWith('http:') && isAllowedAddress(secure)) {
    findings.note('link-https', candidate);
    return secure;
  }
  findings.note('link-dropped', href.slice(0, 200));
  return undefined;
}
