import { isPublicationKind } from '@kmh/content/schema';
import type { Description } from '../description/description.ts';
import { routes } from '../routes.ts';

/** A typed link (RFC 8288). */
export interface Signpost {
  readonly rel: 'cite-as' | 'linkset';
  readonly href: string;
  readonly type?: string | undefined;
}

/** Media types that browsers do not know, and machines ask for. */
export const linksetType = 'application/linkset+json';
export const cslType = 'application/vnd.citationstyles.csl+json';

/**
 * Where programs find from a publication's page how it is cited, what describes it, and what belongs to it (Signposting). The linkset has
 * all of it, for every language; the head names the address to cite and the linkset.
 */
export function headSignposts({ kind, permalinkId, permalinkInLanguage }: Description): Signpost[] {
  if (!isPublicationKind(kind)) return [];
  return [
    { rel: 'cite-as', href: permalinkInLanguage },
    { rel: 'linkset', href: routes.linkset(permalinkId), type: linksetType },
  ];
}
