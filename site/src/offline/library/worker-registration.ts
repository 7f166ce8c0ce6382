/** Registers the worker that shows saved pages, and waits until it runs. */
export async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  // Browsers then do not clear the library when they need room; some ask the reader, some decide by themselves.
  await navigator.storage.persist?.();
}

/** Ends it: with nothing saved a visit is as if it never had been. */
export async function endWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
