import type { PeerDocument, PeerList } from './peer-site.ts';

/** The library as every peer gets it. */
export interface PeerSite {
  readonly documents: readonly PeerDocument[];
  readonly lists: readonly PeerList[];
}
