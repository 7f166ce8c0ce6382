import type { Payload } from 'payload';
import { z } from 'zod';
import { LINK_STATES } from './links.ts';
import type { LinkState } from './links.ts';
import type { LinkPlace } from './collect-links.ts';
import type { Outcome } from './try-link.ts';

const KnownSchema = z.looseObject({
  id: z.number(),
  address: z.string(),
  state: z.enum(LINK_STATES),
  failures: z.number(),
  checkedAt: z.string().nullish(),
  places: z.unknown(),
});

/** What is known of an address. */
export type KnownLink = z.output<typeof KnownSchema>;

/** A link is broken when it failed in this many runs, one after the other. */
export const BROKEN_AFTER = 2;

const common = { collection: 'links', depth: 0, overrideAccess: true } as const;

/** Brings the list of addresses to what documents link to now; what is known of them stays. */
export async function keepLinks(
  payload: Payload,
  found: ReadonlyMap<string, readonly LinkPlace[]>,
): Promise<KnownLink[]> {
  const { docs } = await payload.find({ ...common, pagination: false });
  const known = z.array(KnownSchema).parse(docs);
  for (const link of known) {
    const places = found.get(link.address);
    if (places === undefined) await payload.delete({ ...common, id: link.id });
    else if (JSON.stringify(places) !== JSON.stringify(link.places))
      await payload.update({ ...common, id: link.id, data: { places: [...places] } });
  }
  const addresses = new Set(known.map(({ address }) => address));
  const made: KnownLink[] = [];
  for (const [address, places] of found)
    if (!addresses.has(address)) {
      const data = { address, state: 'unknown' as const, failures: 0, places: [...places] };
      made.push(KnownSchema.parse(await payload.create({ ...common, data })));
    }
  return [...known.filter(({ address }) => found.has(address)), ...made];
}

/** What becomes of a link after it was tried. What is unclear leaves it as it was. */
export function afterTrying(
  { failures, state }: Pick<KnownLink, 'failures' | 'state'>,
  { is }: Pick<Outcome, 'is'>,
): { readonly state: LinkState; readonly failures: number } {
  if (is === 'ok') return { state: 'ok', failures: 0 };
  if (is === 'unclear') return { state, failures };
  const more = failures + 1;
  return { state: more >= BROKEN_AFTER ? 'broken' : state, failures: more };
}

/** Writes down what trying a link came to. */
export async function noteOutcome(
  payload: Payload,
  link: KnownLink,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const data = { ...afterTrying(link, outcome), answer: outcome.answer, checkedAt: now.toISOString() };
  await payload.update({ ...common, id: link.id, data });
}
