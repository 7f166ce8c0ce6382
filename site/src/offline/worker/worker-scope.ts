/*
 * What a service worker has that a page has not. TypeScript's own library for workers cannot stand beside the one for pages in one
 * project; these few lines are what is used here.
 * https://w3c.github.io/ServiceWorker/
 */

export interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The browser's own request for a page, made while the worker starts; not every browser makes it. */
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listen: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'fetch', listen: (event: FetchEvent) => void) => void);
}
