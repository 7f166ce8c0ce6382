/** The name of a feed, whatever folder it stands in. */
export const feedName = 'feed.xml';

/** What a feed is; from its name alone a server would take it for any XML, and a browser would show its source. */
export const feedType = 'application/atom+xml; charset=utf-8';
