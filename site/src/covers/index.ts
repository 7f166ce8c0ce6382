export { coverPatterns, drawCover } from './draw-cover.ts';
