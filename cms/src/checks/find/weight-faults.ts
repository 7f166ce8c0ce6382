import { ceilingOf } from '@kmh/content/measures';
import { FolderSchema, kindOf } from '@kmh/content/schema';
import type { FindFaults } from '../check.ts';
import { measureDocument } from '../measure-document.ts';

/** Bytes beyond which any page is long to load, even where its words allow more. */
const HEAVY = 60_000;

const BYTES_A_KILOBYTE = 1_000;

/** A page that would take more than pages of its kind may. */
export const findHeavyPage: FindFaults = (document) => {
  const folder = FolderSchema.safeParse(document.folder);
  if (!folder.success) return [];
  const most = Math.min(HEAVY, ceilingOf(kindOf(folder.data)));
  const { bytes, seconds } = measureDocument(document);
  if (bytes <= most) return [];
  return [
    {
      place: { path: 'body', label: document.labelAt('body') },
      message: 'check.pageHeavy',
      values: {
        size: Math.ceil(bytes / BYTES_A_KILOBYTE),
        most: Math.floor(most / BYTES_A_KILOBYTE),
        seconds: Math.round(seconds),
      },
    },
  ];
};
