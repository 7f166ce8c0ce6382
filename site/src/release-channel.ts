import { dirname } from 'node:path';

/** What a program and the release that started it say to each other. Who starts a program by hand says nothing, and does not listen. */
export interface ReleaseChannel {
  /** Whether every file is known to be in the output folder, as the last release left it. Otherwise whoever asks for one looks at the disk. */
  readonly isComplete: Promise<boolean>;
  /** Settles when the record is read, from which the library is loaded. Whoever starts a program by hand has read it. */
  readonly recordIsRead: Promise<void>;
  /** Settles when the pages are made, which is later. Whoever starts a program by hand has made them. */
  readonly pagesAreMade: Promise<void>;
  /** Says that the record is read, and whether few pages are made: then memory allows to prepare the files beside them meanwhile. */
  readonly tellPages: (areFew: boolean) => void;
  /**
   * Says as the last word where the program wrote, so that the release need not look at the whole build for it.
   *
   * @param files that were written or removed, below the output folder
   * @param trees folders in which anything may be new at any depth
   */
  readonly tellWritten: (files: readonly string[], trees?: readonly string[]) => void;
  /** Stops listening; a program that listens does not end. */
  readonly close: () => void;
}

/** The folders in which files lie; '' is the one that their paths begin in. */
const foldersOf = (files: readonly string[]): string[] => [
  ...new Set(files.map((file) => dirname(file).replace(/^\.$/, ''))),
];

/**
 * Listens to the release that started this program, if one did.
 *
 * @param whenGone what to do when the release ends before this program; going on with the work when left out
 */
export function openReleaseChannel(whenGone: () => void = () => {}): ReleaseChannel {
  const files = Promise.withResolvers<boolean>();
  const record = Promise.withResolvers<undefined>();
  const pages = Promise.withResolvers<undefined>();
  const hear = (word: unknown) => {
    if (word === 'record is read') record.resolve(undefined);
    else if (word === 'pages are made') {
      record.resolve(undefined);
      pages.resolve(undefined);
    } else files.resolve(word === 'all files are there');
  };
  const giveUp = () => {
    files.resolve(false);
    whenGone();
  };
  if (process.send === undefined) {
    files.resolve(false);
    record.resolve(undefined);
    pages.resolve(undefined);
  } else if (process.connected) {
    process.on('message', hear);
    process.once('disconnect', giveUp);
  } else giveUp();
  // A release that is gone need not hear it.
  const say = (message: unknown) => process.send?.(message, undefined, undefined, () => {});
  return {
    isComplete: files.promise,
    recordIsRead: record.promise,
    pagesAreMade: pages.promise,
    tellPages: (areFew) => say(areFew ? 'few pages' : 'many pages'),
    tellWritten: (written, trees = []) => say({ folders: foldersOf(written), trees }),
    close() {
      process.off('message', hear);
      process.off('disconnect', giveUp);
    },
  };
}
