/* What other packages' tests try their parts on. */
export * from './arbitrary-body.ts';
export * from './arbitrary-entry.ts';
