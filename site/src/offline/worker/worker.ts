import { deleteOldCaches } from '../library/files.ts';
import { answerPicture, answerScript } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { wayOf } from './route-request.ts';
import type { WorkerScope } from './worker-scope.ts';

/*
 * Shows saved pages where the network does not. Registered when a reader saves something, and ended with the last thing saved: who
 * saves nothing never meets it.
 */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([
      deleteOldCaches(),
      // Pages are asked for while the worker starts, so that it costs no time. Not every browser can.
      self.registration.navigationPreload?.enable(),
      self.clients.claim(),
    ]),
  ),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, self.location.origin);
  if (way === 'page') event.respondWith(answerPage(event));
  if (way === 'picture') event.respondWith(answerPicture(request));
  if (way === 'script') event.respondWith(answerScript(request));
});
