export * from './blocks/index.ts';
export * from './entry/index.ts';
export * from './measures/index.ts';
export * from './schema/index.ts';
export * from './vocabulary/index.ts';
