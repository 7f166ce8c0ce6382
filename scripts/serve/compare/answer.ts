import type { Asked } from './requests.ts';

/** Of an answer, what a reader's browser or a feed reader acts on, by its name. */
export type Answer = Readonly<Record<string, string>>;

const compared = [
  'location',
  'content-type',
  'content-encoding',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'vary',
  'link',
] as const;

/** What can be written in two ways that mean one thing: JavaScript by its old name (RFC 9239), and UTF-8 where nothing else is possible. */
const inOneWay = (name: string, value: string): string => {
  if (name === 'vary') return [...new Set(value.split(/,\s*/))].toSorted().join(', ');
  if (name !== 'content-type') return value;
  const type = value.toLowerCase().replace(/;\s*/, '; ').replace('application/javascript', 'text/javascript');
  return /^(?:text\/javascript|image\/svg\+xml|application\/json)/.test(type)
    ? type.replace(/;.*$/, '')
    : type;
};

const leadsOn = ({ status }: Response): boolean => status >= 300 && status < 400;

/** Asks a server; without a wish of its own a request wants nothing compressed. */
export async function ask(origin: string, { path, headers }: Asked): Promise<Answer> {
  const response = await fetch(origin + path, {
    headers: { 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
  });
  const content = (await response.text()).slice(0, 400);
  const told = compared.map((name): [string, string] => [
    name,
    inOneWay(name, response.headers.get(name) ?? '').replace(origin, ''),
  ]);
  const answer = { status: String(response.status), ...Object.fromEntries(told) };
  // Nobody reads what an answer says that leads on.
  return leadsOn(response) ? { ...answer, 'content-type': '', link: '' } : { ...answer, content };
}
