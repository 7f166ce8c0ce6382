import { describe, expect, test } from 'vitest';
import { shardKey } from '../write/shards.ts';
import { findEntries } from './find-entries.ts';
import { WordsFile } from './words-file.ts';

const files = ['coast country', 'listen listeners policy', 'psychosocial seed seeding seeds', 'احاله مدينه'];
const asked: number[] = [];
const words = {
  shards: files.map((file, place) =>
    shardKey(files[place - 1]?.split(' ').at(-1) ?? '', file.split(' ')[0] ?? ''),
  ),
  open: (shard: number) => {
    asked.push(shard);
    return Promise.resolve(new WordsFile((files[shard] ?? '').replaceAll(' ', '\n')));
  },
};

async function meant(word: string, isLast = false): Promise<string[]> {
  asked.length = 0;
  const found = await findEntries(words, word, isLast);
  return found.meant.toSorted((one, other) => other.surety - one.surety).map(({ entry }) => entry.word);
}

describe('a word means', () => {
  test.each([
    ['itself first, then its plural', 'seed', false, ['seed', 'seeds']],
    ['its singular, however it is formed', 'policies', false, ['policy']],
    ['its singular in Arabic', 'احالات', false, ['احاله']],
    ['what begins with it, while it may still be typed', 'seed', true, ['seed', 'seeds', 'seeding']],
    ['what begins with it, where nothing is it', 'psycho', false, ['psychosocial']],
    ['what is a typing error away', 'cosat', false, ['coast']],
    ['what is two away, where it is long', 'pshchosociel', false, ['psychosocial']],
    ['what begins like what is typed so far, but for an error', 'psyhcosoc', true, ['psychosocial']],
    ['a word in another file, where its first letters were swapped', 'ilsteners', false, ['listeners']],
    ['a word in another file, where it has a first letter too many', 'zlisteners', false, ['listeners']],
    ['what stands after “and” in Arabic', 'واحاله', false, ['احاله']],
    ['nothing, where it is short and not there', 'sed', false, []],
  ])('%s: %s', async (_what, word, isLast, expected) => {
    expect(await meant(word, isLast)).toEqual(expected);
  });
});

test('asks for the word’s own file alone, where that has it or its plural', async () => {
  await meant('seeds');
  expect(asked).toEqual([2]);
  await meant('policies', true);
  expect(asked).toEqual([1]);
});

test('names words that look alike where nothing is meant', async () => {
  const { meant: none, near } = await findEntries(words, 'cccoast', false);
  expect(none).toEqual([]);
  expect(near).toEqual(['coast']);
});
