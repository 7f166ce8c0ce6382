import { langs } from '@kmh/content/vocabulary';
import { z } from 'zod';

/** What a release writes to DATA_DIR/release-state.json after each of its steps. */
export const WrittenStateSchema = z.object({
  state: z.enum(['queued', 'building', 'live', 'failed']),
  /** The step under way, or the one that failed. */
  step: z.string().optional(),
  /** 0–100, of the whole release. */
  percent: z.number().min(0).max(100).optional(),
  startedAt: z.iso.datetime().optional(),
  /** The release that readers see. */
  releaseId: z.string().optional(),
  liveSince: z.iso.datetime().optional(),
  previousReleaseId: z.string().optional(),
  /** Why the last release failed, one fault a line. */
  reason: z.string().optional(),
  /** How many publications the live release holds. */
  documents: z.int().nonnegative().optional(),
  /** `building` while readers still search the previous index. */
  search: z.enum(['building', 'live', 'failed']).optional(),
});
export type WrittenState = z.output<typeof WrittenStateSchema>;

/** Where the site is, for the people who work in the CMS. */
export const SiteStateSchema = WrittenStateSchema.extend({
  state: z.enum(['none', 'queued', 'building', 'live', 'failed']),
  /** Requests that nobody has begun with. */
  waiting: z.int().nonnegative(),
  /** Whether whoever asks may make a release and go back to an earlier one. */
  mayRelease: z.boolean(),
  /** Where readers find the site. */
  siteUrl: z.url(),
  /** What could not go out, and why; readers still have it as it was. */
  refused: z.array(z.object({ document: z.string(), title: z.string(), reason: z.string() })),
  /** Something that did not work and that nothing waits for. */
  warning: z.string().optional(),
});
export type SiteState = z.output<typeof SiteStateSchema>;

/** Release ids become folder names and arguments of a program: no dots, no slashes, no hyphen in front. */
export const ReleaseIdSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/);

/** The facts about a release that stand beside it, in DATA_DIR/releases/<id>/release.json. */
export const ReleaseFactsSchema = z.object({
  id: ReleaseIdSchema,
  time: z.iso.datetime(),
  documents: z.int().nonnegative(),
  pages: z.int().nonnegative(),
});

export type ReleaseFacts = z.output<typeof ReleaseFactsSchema>;

/** A release that can be gone back to. */
export const ReleaseSchema = ReleaseFactsSchema.extend({ isLive: z.boolean() });
export type Release = z.output<typeof ReleaseSchema>;
export const ReleasesSchema = z.object({ releases: z.array(ReleaseSchema) });

/** Where one publication is on its way to readers. */
export const OnSiteSchema = z.object({
  state: z.enum(['none', 'queued', 'building', 'live', 'failed']),
  /** The step of the release that is under way. */
  step: z.string().optional(),
  percent: z.number().optional(),
  /** Since when readers have this version, where it is known. */
  since: z.iso.datetime().optional(),
  reason: z.string().optional(),
  /** The pages that readers have now, whatever is under way. */
  pages: z.array(z.object({ lang: z.enum(langs), url: z.url() })),
});
export type OnSite = z.output<typeof OnSiteSchema>;

/** True while the state will change by itself, so that it is worth asking again soon. */
export const isUnderWay = ({ state, search }: Pick<SiteState, 'state' | 'search'>): boolean =>
  state === 'queued' || state === 'building' || (state === 'live' && search === 'building');
