import type { Records } from './records.ts';

export const databaseName = 'saved-library';
const version = 1;

type StoreName = keyof Records;

/** The stores and the field that names a record in each. */
const keys = { pages: 'address', units: 'href', groups: 'href', comparisons: 'name' } as const satisfies {
  [Name in StoreName]: keyof Records[Name];
};

/** A record to be put in its store, or the name of one to be taken out. */
export type Change = {
  [Name in StoreName]:
    { readonly store: Name; readonly put: Records[Name] } | { readonly store: Name; readonly remove: string };
}[StoreName];

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys)) {
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, { keyPath });
      }
    };
    request.onsuccess = () => {
      // Another tab removes everything, or brings a newer version: it must not wait for this one.
      request.result.onversionchange = () => close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });

const database = (): Promise<IDBDatabase> => {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
};

/** Lets go of the database; the next access opens it again. */
function close(): void {
  void opened?.then((held) => held.close());
  opened = undefined;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A record by its name. What stands in the database was written by this code, under this version. */
export async function readRecord<Name extends StoreName>(
  store: Name,
  key: string,
): Promise<Records[Name] | undefined> {
  const transaction = (await database()).transaction(store);
  const request: IDBRequest<Records[Name] | undefined> = transaction.objectStore(store).get(key);
  return answered(request);
}

/** All records of a store, by name. */
export async function readAll<Name extends StoreName>(store: Name): Promise<Records[Name][]> {
  const transaction = (await database()).transaction(store);
  const request: IDBRequest<Records[Name][]> = transaction.objectStore(store).getAll();
  return answered(request);
}

/** Makes all changes or none: a tab that is closed meanwhile, or a full disk, leaves nothing half. */
export async function write(changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const transaction = (await database()).transaction(
    [...new Set(changes.map(({ store }) => store))],
    'readwrite',
  );
  for (const change of changes) {
    const store = transaction.objectStore(change.store);
    if ('put' in change) store.put(change.put);
    else store.delete(change.remove);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

/** Deletes the whole database. */
export function deleteDatabase(): Promise<unknown> {
  close();
  return answered(indexedDB.deleteDatabase(databaseName));
}
