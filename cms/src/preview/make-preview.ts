import { join } from 'node:path';
import type { Lang } from '@kmh/content/vocabulary';
import { Mutex } from 'async-mutex';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';
import { EntryRefusedError, sayProblem } from '../snapshot/entry-problem.ts';
import { createPreviewStore } from './preview-store.ts';
import { runPreview } from './run-preview.ts';
import { writeDraft } from './write-draft.ts';

/** The preview that was made, or what has to be changed first, a sentence each. */
export type MadePreview =
  | { readonly type: 'made'; readonly id: string; readonly files: readonly string[] }
  | { readonly type: 'refused'; readonly sentences: readonly string[] };

/** Two at once would read the record into the same cache. */
const turns = new Mutex();

/**
 * Shows the newest version of a document in one language as the site will show it.
 *
 * @throws PreviewFailedError when the site's program gives no answer
 */
export const makePreview = (payload: Payload, env: Env, ref: DocumentRef, lang: Lang): Promise<MadePreview> =>
  turns.runExclusive(async () => {
    const store = createPreviewStore(env.dataDir);
    await store.sweep(new Date());
    const { id, draft, out } = store.open();
    const refuse = async (sentences: readonly string[]): Promise<MadePreview> => {
      await store.discard(id);
      return { type: 'refused', sentences };
    };
    try {
      const entry = await writeDraft(payload, env, ref, lang, draft);
      const bundle = join(env.dataDir, 'build', 'bundle');
      const answer = await runPreview(env, { ...entry, lang, draft, out, bundle });
      if (answer.type === 'made') return { ...answer, id };
      return await refuse(
        answer.problems.map(({ place, reason, remedy }) => `${place}: ${reason}. ${remedy}.`),
      );
    } catch (error) {
      if (error instanceof EntryRefusedError) return refuse(error.problems.map(sayProblem));
      await store.discard(id);
      throw error;
    }
  });
