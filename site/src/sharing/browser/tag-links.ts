import { escapeHtml } from '../../body/html.ts';
import { withCampaign, type Campaign } from '../campaign.ts';

/**
 * Puts campaign tags into every link of a text to a publication.
 *
 * @param text plain text, Markdown or HTML
 * @param permalink the publication's permanent address, with which its links begin
 * @param isHtml whether addresses stand in it as HTML writes them
 */
export function tagLinks(text: string, permalink: string, campaign: Campaign, isHtml: boolean): string {
  const [before = '', ...rest] = text.split(permalink);
  return rest.reduce((done, after) => {
    // The language follows, if one does.
    const lang = /^[a-z]{2}\//.exec(after)?.[0] ?? '';
    const tagged = withCampaign(`${permalink}${lang}`, campaign);
    return `${done}${isHtml ? escapeHtml(tagged) : tagged}${after.slice(lang.length)}`;
  }, before);
}
