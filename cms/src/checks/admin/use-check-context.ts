'use client';

import { useEffect, useMemo, useState } from 'react';
import { requestJson } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { CHECK_FACTS_PATH } from '../check-facts-path.ts';
import { CheckFactsSchema, createContext, TargetsSchema } from '../context.ts';
import type { CheckContext, CheckFacts } from '../context.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { findTargets } from '../document/find-targets.ts';

const NOTHING: CheckFacts = { pictures: [], pages: [], brokenLinks: [] };

/** How long is waited before asking again when there was no answer, in milliseconds. */
const AFTER_SILENCE = 10_000;

interface Known {
  readonly context: CheckContext;
  /** True when the last question was not answered. */
  readonly isLost: boolean;
}

/**
 * Keeps what the checks must know of the pictures and pages that a document points to: asks when it points to others, and when the
 * editor comes back to the page, as from the library.
 *
 * @param original the texts of the original, for a translation
 */
export const useCheckContext = (checked: CheckedDocument | undefined, original: readonly string[]): Known => {
  const api = useApiPath();
  const path = api(CHECK_FACTS_PATH);
  const [facts, setFacts] = useState(NOTHING);
  const [isLost, setLost] = useState(false);
  const targets = useMemo(() => (checked === undefined ? undefined : findTargets(checked)), [checked]);
  const question = targets === undefined ? undefined : JSON.stringify(targets);

  useEffect(() => {
    if (question === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: number | undefined;
    const body = TargetsSchema.parse(JSON.parse(question));
    const ask = async () => {
      window.clearTimeout(timer);
      if (body.pictures.length + body.pages.length + body.addresses.length === 0) {
        setFacts(NOTHING);
        return;
      }
      try {
        const answer = await requestJson(path, CheckFactsSchema, { body, signal });
        if (signal.aborted) return;
        setFacts(answer);
        setLost(false);
      } catch {
        if (signal.aborted) return;
        setLost(true);
        timer = window.setTimeout(ask, AFTER_SILENCE);
      }
    };
    void ask();
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      controller.abort();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [path, question]);

  const context = useMemo(() => createContext(facts, original), [facts, original]);
  return { context, isLost };
};
