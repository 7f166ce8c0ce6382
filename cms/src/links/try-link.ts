import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { z } from 'zod';
import { isPublicAddress } from './public-address.ts';

/** What kept an answer from coming, besides a status. */
export const LINK_FAULTS = [
  'timeout',
  'no-host',
  'refused',
  'certificate',
  'redirects',
  'private',
  'lost',
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

/** What trying an address came to: it answers, it does not, or the answer says nothing of whether readers get there. */
export interface Outcome {
  readonly is: 'ok' | 'failed' | 'unclear';
  /** The status, such as `404`, or the fault. */
  readonly answer: string;
  /** The host asks to be left alone for now. */
  readonly isTooMuch?: true;
}

/** How addresses are tried. */
export interface Trying {
  /** How the CMS calls itself. */
  readonly userAgent: string;
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  /** Whether an IP address may be asked; tests have a server on their own machine. */
  readonly mayReach?: (address: string) => boolean;
}

const MOST_REDIRECTS = 5;

class PrivateAddressError extends Error {
  readonly code = 'PRIVATE';
}

/** Looks names up and gives the public addresses only, so that what is asked is what was looked at. */
const lookUpPublic =
  (mayReach: (address: string) => boolean): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const open = error ? [] : addresses.filter(({ address }) => mayReach(address));
      const [first] = open;
      if (error) callback(error, []);
      else if (first === undefined) callback(new PrivateAddressError(name), []);
      else if (options.all === true) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

/** Asks once and reads no more than the head of the answer. */
const ask = (url: URL, method: 'HEAD' | 'GET', { mayReach = isPublicAddress, patience, userAgent }: Trying) =>
  new Promise<Answer>((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !mayReach(host)) {
      reject(new PrivateAddressError(host));
      return;
    }
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
      method,
      agent: false,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      lookup: lookUpPublic(mayReach),
      signal: AbortSignal.timeout(patience),
    });
    request.once('error', reject);
    request.once('response', ({ headers, statusCode }) => {
      resolve({ status: statusCode ?? 0, location: headers.location });
      request.destroy();
    });
    request.end();
  });

const CodeSchema = z.object({
  code: z.union([z.string(), z.number()]).optional(),
  name: z.string().optional(),
});

const faultOf = (error: unknown): LinkFault => {
  const { code = '', name } = CodeSchema.catch({}).parse(error);
  if (code === 'PRIVATE') return 'private';
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-host';
  if (code === 'ECONNREFUSED') return 'refused';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(String(code)) ? 'certificate' : 'lost';
};

/** Statuses that say what the host thinks of who asks, or of now, and nothing of the page. */
const UNCLEAR: readonly number[] = [400, 401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 503, 999];
const TOO_MUCH: readonly number[] = [429, 503];

const judge = (status: number): Outcome => {
  const answer = String(status);
  if (TOO_MUCH.includes(status)) return { is: 'unclear', answer, isTooMuch: true };
  if (UNCLEAR.includes(status)) return { is: 'unclear', answer };
  return { is: status >= 400 || status < 200 ? 'failed' : 'ok', answer };
};

const isRedirect = ({ location, status }: Answer): boolean =>
  status >= 300 && status < 400 && location !== undefined;

/** Follows one way of asking to its end. */
async function follow(start: URL, method: 'HEAD' | 'GET', trying: Trying): Promise<Outcome> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(url, method, trying);
    if (!isRedirect(answer)) return judge(answer.status);
    const next = URL.parse(answer.location ?? '', url);
    if (next === null || !/^https?:$/.test(next.protocol)) return { is: 'failed', answer: 'lost' };
    url = next;
  }
  return { is: 'failed', answer: 'redirects' };
}

/**
 * Tries whether an address answers: asks for the head, and for the page where the head is refused. Follows five redirects, and goes
 * nowhere but to the public internet, by whichever way it is sent there.
 */
export async function tryLink(address: string, trying: Trying): Promise<Outcome> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return { is: 'unclear', answer: 'lost' };
  try {
    const head = await follow(url, 'HEAD', trying);
    return head.is === 'ok' || head.isTooMuch ? head : await follow(url, 'GET', trying);
  } catch (error) {
    const fault = faultOf(error);
    // Without a name server nothing can be said of any address.
    return {
      is:
        fault === 'no-host' && CodeSchema.safeParse(error).data?.code === 'EAI_AGAIN' ? 'unclear' : 'failed',
      answer: fault,
    };
  }
}
