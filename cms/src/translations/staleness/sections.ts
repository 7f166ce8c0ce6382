import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Unit } from '../units/unit.ts';

/** A part of a document that a translation can be behind in: a field, or what stands under a heading of its text. */
export interface Section {
  /** The outermost field. */
  readonly field: string;
  readonly heading?: string;
  /** 16 hexadecimal digits of what it says. */
  readonly digest: string;
  readonly units: readonly Unit[];
}

export const BasisSchema = z.record(z.string(), z.array(z.string()));
/** What a translation was made from: the digests of the sections of each field of its source. */
export type Basis = z.output<typeof BasisSchema>;

export const BehindSchema = z.object({
  field: z.string(),
  heading: z.string().optional(),
  /** The source says less there than it did. */
  isGone: z.boolean().optional(),
});
/** A section of the source that is not what the translation was made from. */
export type Behind = z.output<typeof BehindSchema>;

const saidBy = ({ codes, source }: Unit): unknown => [source, codes.map(({ kind, open }) => [kind, open])];

/** The sections of a document, in their order. */
export const sectionsOf = (units: readonly Unit[]): Section[] =>
  [...Map.groupBy(units, ({ field, part }) => `${field}/${part ?? 0}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const digest = createHash('sha256')
      .update(JSON.stringify(own.map(saidBy)))
      .digest('hex')
      .slice(0, 16);
    return [{ field: first.field, ...(first.heading && { heading: first.heading }), digest, units: own }];
  });

/** What a translation that is made now is made from. */
export const basisOf = (sections: readonly Section[]): Basis =>
  Object.fromEntries(
    [...Map.groupBy(sections, ({ field }) => field)].map(([field, own]) => [
      field,
      own.map(({ digest }) => digest),
    ]),
  );

/** A digest of the whole source, to be sent with it. */
export const digestOf = (sections: readonly Section[]): string =>
  createHash('sha256')
    .update(JSON.stringify(basisOf(sections)))
    .digest('hex')
    .slice(0, 32);

/** The sections of the source that say something else than when the translation was made. Another order alone is no change. */
export const findBehind = (basis: Basis, sections: readonly Section[]): Behind[] => {
  const changed = sections
    .filter(({ digest, field }) => !basis[field]?.includes(digest))
    .map(({ field, heading }): Behind => ({ field, ...(heading && { heading }) }));
  const now = basisOf(sections);
  const gone = Object.entries(basis)
    .filter(([field, digests]) => digests.length > (now[field]?.length ?? 0))
    .map(([field]): Behind => ({ field, isGone: true }));
  return [...changed, ...gone];
};
