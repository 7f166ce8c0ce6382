export * from './describe.ts';
export * from './description.ts';
export type { BytesOf } from './files.ts';
