import { plainHeading } from '../sections/match-heading.ts';
import { asMaker, type DraftMaker } from './draft-maker.ts';

/** A person or an organisation of the CMS. */
export interface FoundAuthor {
  readonly relationTo: 'people' | 'organisations';
  readonly value: number | string;
}

/**
 * Finds authors by their names among people and organisations; case and accents do not count.
 * @returns those that are there, and the names of the others
 */
export async function findAuthors(
  names: readonly string[],
  maker: DraftMaker,
): Promise<{ found: FoundAuthor[]; unknown: string[] }> {
  if (names.length === 0) return { found: [], unknown: [] };
  const common = { depth: 0, pagination: false } as const;
  const [people, organisations] = [
    await maker.payload.find({ collection: 'people', ...common, ...asMaker(maker) }),
    await maker.payload.find({ collection: 'organisations', ...common, ...asMaker(maker), locale: 'all' }),
  ];
  const known = new Map<string, FoundAuthor>();
  const remember = (name: unknown, author: FoundAuthor): void => {
    if (typeof name === 'string' && name !== '') known.set(plainHeading(name), author);
    else if (typeof name === 'object' && name !== null)
      for (const inner of Object.values(name)) remember(inner, author);
  };
  for (const { id, name, acronym } of organisations.docs) {
    remember(name, { relationTo: 'organisations', value: id });
    remember(acronym, { relationTo: 'organisations', value: id });
  }
  for (const { id, displayName } of people.docs) remember(displayName, { relationTo: 'people', value: id });
  const found = new Map<string, FoundAuthor>();
  const unknown: string[] = [];
  for (const name of names) {
    const author = known.get(plainHeading(name));
    if (author === undefined) unknown.push(name);
    else found.set(`${author.relationTo}/${author.value}`, author);
  }
  return { found: [...found.values()], unknown };
}
