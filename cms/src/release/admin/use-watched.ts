'use client';

import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { requestJson } from './request-json.ts';

/** How often is asked while something is under way, and how long is waited when there is no answer; milliseconds. */
const EVERY = 2000;
const AFTER_SILENCE = 10_000;

export interface Watched<T> {
  readonly value: T | undefined;
  /** True when the last question was not answered. */
  readonly isLost: boolean;
  /** Asks again at once. */
  readonly refresh: () => void;
}

/**
 * Keeps an answer of the CMS up to date: asks once, again while it says that something is under way, and when the reader
 * comes back to the page.
 * @param path what to ask for; nothing is asked without one
 * @param mayChange whether the answer will soon be another; must be the same function each time
 */
export const useWatched = <T>(
  path: string | undefined,
  schema: z.ZodType<T>,
  mayChange: (value: T) => boolean,
): Watched<T> => {
  const [value, setValue] = useState<T>();
  const [isLost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    if (path === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: number | undefined;
    const ask = async () => {
      let next: T;
      try {
        next = await requestJson(path, schema, { signal });
      } catch {
        if (signal.aborted) return;
        setLost(true);
        timer = window.setTimeout(ask, AFTER_SILENCE);
        return;
      }
      if (signal.aborted) return;
      setValue(next);
      setLost(false);
      if (mayChange(next)) timer = window.setTimeout(ask, EVERY);
    };
    void ask();
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      controller.abort();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [path, schema, mayChange, turn, refresh]);

  return { value, isLost, refresh };
};
