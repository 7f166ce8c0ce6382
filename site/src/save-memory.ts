import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heaps of this process and its threads grow less readily. Left alone, two threads hold a gigabyte for 5,000 publications, most of it
 * waste that nobody has collected yet; with this, and the small young generation that a release gives this program, a fifth less, for a tenth of
 * the time. Little work needs no such care.
 */
export const saveMemory = (): void => setFlagsFromString('--heap-growing-percent=50');
