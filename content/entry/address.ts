import { PermalinkIdSchema } from '../schema/permalink-id.ts';
import { cleanLine } from './clean-text.ts';

/** An address without white space around it; characters that no address may hold become their percent codes. */
export const cleanAddress = (value: string): string =>
  cleanLine(value)
    .trim()
    .replace(/[\s<>{}|\\^`"]/g, encodeURIComponent);

/** The permalinkId that an address within the record leads to, such as `/k/7d3kq2`. */
export const permalinkOf = (address: string): string | undefined => /^\/k\/([^/?#]+)$/.exec(address)?.[1];

const mail = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/;
const telephone = /^tel:\+?[0-9().-]+$/;
const anchor = /^#[^\s#]+$/;

/** Whether a link in a body may lead there: https:, mailto:, tel:, another publication's permanent address, an anchor. */
export function isAllowedAddress(address: string): boolean {
  const permalinkId = permalinkOf(address);
  if (permalinkId !== undefined) return PermalinkIdSchema.safeParse(permalinkId).success;
  if (address.startsWith('https://')) return !/\s/.test(address) && URL.canParse(address);
  return mail.test(address) || telephone.test(address) || anchor.test(address);
}
