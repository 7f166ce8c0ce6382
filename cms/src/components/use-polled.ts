'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';

/** How long to wait before asking again, while something is under way and while nothing is; milliseconds. */
const OFTEN = 2000;
const SELDOM = 15_000;

export interface Polled<T> {
  readonly value: T | undefined;
  readonly ask: () => void;
}

/**
 * Asks an endpoint of the CMS again and again while the page is in view.
 *
 * @param path below the API's own, such as `/release-state`; undefined to ask nothing yet
 * @param isBusy tells from the last answer whether another one is to be expected soon
 */
export const usePolled = <T>(
  path: string | undefined,
  schema: z.ZodType<T>,
  isBusy: (value: T) => boolean,
): Polled<T> => {
  const { config } = useConfig();
  const address = path === undefined ? undefined : `${config.serverURL}${config.routes.api}${path}`;
  const [value, setValue] = useState<T>();
  const [turn, setTurn] = useState(0);
  const ask = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      let wait = SELDOM;
      try {
        const response = await fetch(address, { credentials: 'include', signal: controller.signal });
        const parsed = schema.safeParse(await response.json());
        if (parsed.success) {
          setValue(parsed.data);
          if (isBusy(parsed.data)) wait = OFTEN;
        }
      } catch {
        // The server may be starting again; the next turn asks anew.
      }
      if (!controller.signal.aborted) timer = setTimeout(() => void next(), wait);
    };
    const next = async () => {
      if (document.hidden) timer = setTimeout(() => void next(), OFTEN);
      else await load();
    };
    void load();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [address, schema, isBusy, turn]);

  return { value, ask };
};
