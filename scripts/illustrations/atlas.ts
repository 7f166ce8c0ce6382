import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/*
 * Where the land is, and whose: the outlines of Natural Earth (public domain) at 1:50 million, as TopoJSON. Only asked
 * for single points; no border is ever drawn.
 */

const Pair = z.tuple([z.number(), z.number()]);
const Ring = z.array(z.int());
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string().optional(), arcs: z.array(Ring) }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string().optional(), arcs: z.array(z.array(Ring)) }),
]);
const TopologySchema = z.object({
  arcs: z.array(z.array(Pair)),
  transform: z.object({ scale: Pair, translate: Pair }),
  objects: z.object({ countries: z.object({ geometries: z.array(Geometry) }) }),
});
type Topology = z.output<typeof TopologySchema>;
type Position = z.output<typeof Pair>;

interface Outline {
  /** ISO 3166-1 numeric code; none for disputed areas. */
  readonly country: string | undefined;
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The arcs as longitude and latitude: TopoJSON writes each point as a step from the one before. */
function decodeArcs({ arcs, transform: { scale, translate } }: Topology): Position[][] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function readOutlines(): Outline[] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const topology = TopologySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const arcs = decodeArcs(topology);
  const arcOf = (index: number) => (index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []));
  return topology.objects.countries.geometries.flatMap((geometry) =>
    (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map((polygon): Outline => {
      const rings = polygon.map((ring) => ring.flatMap(arcOf));
      const all = rings.flat();
      const extent = (axis: 0 | 1, choose: (a: number, b: number) => number, start: number) =>
        all.reduce((found, position) => choose(found, position[axis]), start);
      return {
        country: geometry.id,
        rings,
        west: extent(0, Math.min, 180),
        east: extent(0, Math.max, -180),
        south: extent(1, Math.min, 90),
        north: extent(1, Math.max, -90),
      };
    }),
  );
}

/** True when a line from the point to the east crosses the ring an odd number of times. */
function isInside(ring: readonly Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    const crosses =
      y > latitude !== lastY > latitude && longitude < ((lastX - x) * (latitude - y)) / (lastY - y) + x;
    if (crosses) inside = !inside;
    [lastX, lastY] = [x, y];
  }
  return inside;
}

let outlines: Outline[] | undefined;

/** What lies at a point: the country's ISO 3166-1 numeric code, `land` where nobody's code is known, or `sea`. */
export function landAt(latitude: number, longitude: number): string {
  outlines ??= readOutlines();
  const found = outlines.find(
    ({ rings, west, east, south, north }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      rings.filter((ring) => isInside(ring, longitude, latitude)).length % 2 === 1,
  );
  return found === undefined ? 'sea' : (found.country ?? 'land');
}
