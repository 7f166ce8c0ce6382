import { langs } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/user-role.ts';
import { BasisSchema, BehindSchema } from '../translations/staleness/sections.ts';

const ActorSchema = z.object({ id: z.string(), name: z.string(), role: z.string().nullish() });

/** Somebody who did something: kept with the name, so that it is known when the account is gone. */
export type Actor = z.output<typeof ActorSchema>;

const ActSchema = z.object({
  /** Undefined where the system did it, or nobody knows. */
  by: ActorSchema.optional(),
  /** ISO 8601. */
  at: z.string(),
});
/** Who did something, and when. */
export type Act = z.output<typeof ActSchema>;

const PartSchema = z.object({
  /** What was approved, as a SHA-256 of it. */
  digest: z.string().optional(),
  approved: ActSchema.optional(),
  /** The last change of it. */
  written: ActSchema.optional(),
  /** The change that took the approval away; gone with the next approval. */
  changed: ActSchema.optional(),
  /** Of a translation: what the source said, section by section, when the translation was made. */
  basis: BasisSchema.optional(),
  /** The sections in which the source says something else now. */
  behind: z.array(BehindSchema).optional(),
});
/** What is remembered of one part of a document: of the words in a language, or of the facts that all languages share. */
export type SignedPart = z.output<typeof PartSchema>;

const OwnPartSchema = PartSchema.omit({ basis: true, behind: true });

/** What is remembered of a part, without what its translation was made from. */
export const withoutBasis = (part: SignedPart | undefined): SignedPart => OwnPartSchema.parse(part ?? {});

export const PARTS = ['facts', ...langs] as const;
/** The words in one language, or the facts. */
export type Part = 'facts' | Lang;

export type SignOffRecord = Readonly<Partial<Record<Part, SignedPart>>>;
const RecordSchema = z.partialRecord(z.enum(PARTS), PartSchema);
const DocumentSchema = z.looseObject({ signOff: z.unknown() });

/** What a document remembers of its approvals. One that was never signed off here remembers nothing. */
export const readSignOff = (document: unknown): SignOffRecord => {
  const stored = DocumentSchema.safeParse(document).data?.signOff;
  return RecordSchema.safeParse(stored).data ?? {};
};

/** Whoever sends the request, as it is remembered; undefined for the system. */
export const actorOf = (req: Pick<PayloadRequest, 'user'>): Actor | undefined => {
  const { user } = req;
  if (!user) return undefined;
  const name = 'name' in user && typeof user.name === 'string' ? user.name : '';
  return { id: String(user.id), name, role: roleOf(req) ?? null };
};

/** That whoever sends the request does something now. */
export const actOf = (req: Pick<PayloadRequest, 'user'>): Act => {
  const by = actorOf(req);
  return { ...(by && { by }), at: new Date().toISOString() };
};
