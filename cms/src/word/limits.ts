const MEGABYTE = 1024 * 1024;

/** What a Word file may hold, so that no file can fill the memory or keep the CMS busy. Sizes are bytes. */
export const WORD_LIMITS = {
  /** The file as it is uploaded. */
  fileBytes: 40 * MEGABYTE,
  /** Parts in the ZIP. */
  entries: 3000,
  /** One picture, unpacked. */
  pictureBytes: 30 * MEGABYTE,
  /** Everything, unpacked. */
  totalBytes: 160 * MEGABYTE,
  /** The parts with text, unpacked, together. */
  textBytes: 10 * MEGABYTE,
  /** How many times larger than its packed form a part may become; small parts may be anything. */
  ratio: 150,
  ratioFromBytes: MEGABYTE,
  /** Elements within elements. */
  depth: 200,
  /** How many pictures are taken from one file. */
  pictures: 200,
} as const;

/** What the process that reads a Word file may use. */
export const READER_LIMITS = {
  milliseconds: 20_000,
  /** How long the process may take to start, before it has seen anything of the file. */
  startMilliseconds: 60_000,
  /** Memory of the process as a whole, and the part of it that JavaScript may fill. */
  memoryMegabytes: 256,
  heapMegabytes: 150,
  /** How many files are read at a time; the others wait. */
  atOnce: 2,
  /** The most it may answer, in bytes. */
  answerBytes: 24 * MEGABYTE,
} as const;
