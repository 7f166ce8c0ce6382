/**
 * Whether readers can save for offline. With `OFFLINE_READING=0` pages offer nothing, and the worker of earlier releases is
 * replaced by one that removes itself and all that was saved.
 */
export const isOffered = process.env['OFFLINE_READING'] !== '0';
