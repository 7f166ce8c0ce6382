/** What tells web statistics where a reader came from. */
export interface Campaign {
  readonly source: string;
  readonly campaign: string;
}

/**
 * An address with campaign tags: any words, in any script, encoded as addresses have them. Empty words leave out their tag.
 *
 * @param address a full address; tags that it has already are replaced
 */
export function withCampaign(address: string, { source, campaign }: Campaign): string {
  const url = new URL(address);
  const tags = { utm_source: source.trim(), utm_medium: 'email', utm_campaign: campaign.trim() };
  const isTagged = tags.utm_source !== '' || tags.utm_campaign !== '';
  for (const [name, value] of Object.entries(tags)) {
    url.searchParams.delete(name);
    if (isTagged && value !== '') url.searchParams.set(name, value);
  }
  return url.href;
}
