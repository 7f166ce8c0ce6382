import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isKind } from '../entry.ts';
import { factsFile } from '../parse-entry.ts';
import type { Filed, Finding, RecordCheck } from './finding.ts';

interface Listed {
  readonly field: readonly (string | number)[];
  readonly file: string;
  readonly bytes: number;
}

/** The files that an entry's facts list. */
function listedFiles({ entry }: Filed): Listed[] {
  if (isKind(entry, 'media')) {
    const { file, bytes, renditions } = entry.facts;
    return [
      { field: ['file'], file, bytes },
      ...renditions.map((rendition, index) => ({ ...rendition, field: ['renditions', index, 'file'] })),
    ];
  }
  if (!isKind(entry, 'document') || entry.facts.file === undefined) return [];
  return [{ field: ['file'], file: entry.facts.file, bytes: entry.facts.bytes }];
}

function checkFile({ folder }: Filed, { field, file, bytes }: Listed): Finding[] {
  const find = (code: string, reason: string, remedy: string): Finding[] => [
    { code, folder, file: factsFile, spot: { field }, reason, remedy },
  ];
  if (!folder.attached.includes(file))
    return find(
      'file-missing',
      `the file ${file} is not in the folder`,
      'Restore it from git, or upload the original again',
    );
  const { size } = statSync(join(folder.directory, file));
  return size === bytes
    ? []
    : find('file-size', `${file} has ${size} bytes, not ${bytes}`, 'Restore it from git, or upload it again');
}

/** Pictures and documents have the files that they list, whole, and no others. */
export const checkFiles: RecordCheck = ({ filed }) =>
  filed.flatMap((each): Finding[] => {
    const { entry, folder } = each;
    const listed = listedFiles(each);
    const names = new Set(listed.map(({ file }) => file));
    const strays = folder.attached
      .filter((file) => !names.has(file))
      .map((file) => ({
        code: 'file-stray',
        folder,
        file,
        reason: `${factsFile} does not list this file`,
        remedy: 'Delete it',
      }));
    const { facts } = entry;
    const nowhere =
      isKind(entry, 'document') && entry.facts.file === undefined && entry.facts.url === undefined
        ? [
            {
              code: 'file-none',
              folder,
              file: factsFile,
              reason: 'the document has neither a file nor an address',
              remedy: 'Put the file beside it and name it, or add its url',
            },
          ]
        : [];
    const misnamed =
      isKind(entry, 'media') && 'sha256' in facts && !entry.facts.sha256.startsWith(entry.slug)
        ? [
            {
              code: 'media-name',
              folder,
              file: factsFile,
              spot: { field: ['sha256'] },
              reason: 'the folder’s name is not the beginning of the picture’s SHA-256',
              remedy: 'Upload the picture again; its folder is named by what it shows',
            },
          ]
        : [];
    return [...listed.flatMap((file) => checkFile(each, file)), ...strays, ...nowhere, ...misnamed];
  });
