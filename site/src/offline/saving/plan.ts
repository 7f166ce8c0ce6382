import type { SavedUnit } from '../library/records.ts';
import type { Described } from './manifest.ts';

/** What has to be fetched of one unit. */
export interface PlannedUnit {
  readonly href: string;
  readonly described: Described | undefined;
  /** As it is saved now. */
  readonly saved: SavedUnit | undefined;
  readonly needsPages: boolean;
  /** Pictures that are still missing, with their bytes. */
  readonly pictures: readonly (readonly [address: string, bytes: number])[];
}

/** What saving would take, on the wire. */
export interface Plan {
  readonly units: readonly PlannedUnit[];
  readonly pageBytes: number;
  readonly pictureBytes: number;
  readonly pictureCount: number;
}

/** True when the saved pages say what the site says. */
export function isCurrent(saved: SavedUnit, described: Described | undefined): boolean {
  if (described === undefined) return saved.state === 'removed';
  const ends = Object.keys(described.pages);
  return (
    saved.state !== 'outdated' &&
    ends.length === Object.keys(saved.digests).length &&
    ends.every((end) => saved.digests[end] === described.pages[end]?.[0])
  );
}

/** Compares what is wanted with what is saved. */
export function planFor(
  hrefs: readonly string[],
  described: ReadonlyMap<string, Described>,
  saved: ReadonlyMap<string, SavedUnit>,
): Plan {
  const units = hrefs.map((href): PlannedUnit => {
    const [facts, unit] = [described.get(href), saved.get(href)];
    return {
      href,
      described: facts,
      saved: unit,
      needsPages: unit === undefined || !isCurrent(unit, facts),
      pictures: Object.entries(facts?.pictures ?? {}).filter(
        ([address]) => !unit?.pictures.includes(address),
      ),
    };
  });
  const pictures = new Map(units.flatMap((unit) => unit.pictures));
  return {
    units,
    pageBytes: units
      .flatMap(({ needsPages, described: facts }) => (needsPages ? Object.values(facts?.pages ?? {}) : []))
      .reduce((sum, [, bytes]) => sum + bytes, 0),
    pictureBytes: [...pictures.values()].reduce((sum, bytes) => sum + bytes, 0),
    pictureCount: pictures.size,
  };
}
