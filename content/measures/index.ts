export * from './page-budgets.ts';
export * from './reading-time.ts';
export * from './words.ts';
