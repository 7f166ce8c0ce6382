import { deleteDatabase } from '../library/database.ts';
import { deleteOldCaches } from '../library/files.ts';
import type { WorkerScope } from './worker-scope.ts';

/* Stands in the place of the worker when a site gives up saving: it removes the worker of earlier releases and what was saved. */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([deleteOldCaches([]), deleteDatabase()]).then(() => self.registration.unregister()),
  ),
);
