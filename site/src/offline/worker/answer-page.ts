import { savedAnswer, notSavedAnswer } from './saved-answer.ts';
import type { FetchEvent } from './worker-scope.ts';

/** Milliseconds after which a saved page is shown in place of one that does not come. */
export const patience = 4_000;

/** The server itself is there, but what stands behind it is not. */
const isDown = (status: number): boolean => status >= 502 && status <= 504;

const afterPatience = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), patience));

/**
 * The page from the network, as without a worker; when the network fails or takes long, the saved one. A page that is not saved is
 * waited for as long as the browser waits.
 */
export async function answerPage({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const network = Promise.resolve(preloadResponse).then((preloaded) => preloaded ?? fetch(request));
  const reached = network.catch(() => undefined);
  const { pathname } = new URL(request.url);
  const saved = await savedAnswer(pathname).catch(() => undefined);
  const answer = await (saved === undefined ? reached : Promise.race([reached, afterPatience()]));
  if (answer !== undefined && !(saved !== undefined && isDown(answer.status))) return answer;
  return saved ?? notSavedAnswer(pathname);
}
