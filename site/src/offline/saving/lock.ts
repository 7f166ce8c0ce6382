const name = 'saved-library';

/** Does something that changes the library; other tabs wait. */
export const whileSaving = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);

/** The same, unless another tab is at it: then nothing. */
export const unlessSaving = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
