import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Element } from 'hast';
import { isElement } from './has-class.ts';

/** A picture's file of the record. */
export interface PictureFile {
  /** Its address on the site, such as `/media/<hash>/640.jpg`. */
  readonly href: string;
  readonly mime: 'image/jpeg' | 'image/webp' | 'image/png';
  readonly bytes: Buffer;
}

const mimes: Readonly<Record<string, PictureFile['mime']>> = {
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

interface Candidate {
  readonly href: string;
  readonly width: number;
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

function candidatesIn({ properties }: Element): Candidate[] {
  const set = text(properties['srcSet'])
    .split(/,\s+/)
    .flatMap((each) => {
      const [href, width] = each.trim().split(/\s+/);
      return href === undefined || href === '' ? [] : [{ href, width: Number.parseInt(width ?? '0', 10) }];
    });
  const src = text(properties['src']);
  return set.length > 0 || src === '' ? set : [{ href: src, width: 0 }];
}

/** Reads pictures of the record in a format and width that suit a file. */
export class PictureShelf {
  readonly #media: string;

  /** @param media the record's folder of pictures */
  constructor(media: string) {
    this.#media = media;
  }

  /**
   * The narrowest file of a `picture` or `img` that is at least so wide; else the widest there is.
   *
   * @param formats in the order of preference, such as `.webp`
   */
  choose(picture: Element, { formats, width }: { formats: readonly string[]; width: number }): PictureFile {
    const all = [picture, ...picture.children.filter(isElement)].flatMap(candidatesIn);
    for (const format of formats) {
      const sizes = all
        .filter(({ href }) => extname(href) === format)
        .toSorted((one, other) => one.width - other.width);
      const chosen = sizes.find((each) => each.width >= width) ?? sizes.at(-1);
      const mime = mimes[format];
      if (chosen !== undefined && mime !== undefined) return this.#read(chosen.href, mime);
    }
    throw new Error(`one of its pictures has no file in any of the formats ${formats.join(', ')}`);
  }

  #read(href: string, mime: PictureFile['mime']): PictureFile {
    const [, , hash = '', file = ''] = href.split('/');
    return { href, mime, bytes: readFileSync(join(this.#media, hash, file)) };
  }
}

/** The `img` of a `picture`, which says what it shows. */
export const imageOf = (picture: Element): Element =>
  picture.children.filter(isElement).find(({ tagName }) => tagName === 'img') ?? picture;
