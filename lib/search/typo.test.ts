import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, splitWord, startingWith } from './typo.ts';

describe('nearest', () => {
  const known = ['mailbox', 'mailer', 'quota', 'quote', 'user'];
  it.each([
    ['mailbix', ['mailbox'], 1],
    ['quot', ['quota', 'quote'], 1],
    ['mailbxo', ['mailbox'], 1],
    ['miallbox', ['mailbox'], 2],
  ])('%s → %j', (word, words, edits) => {
    expect(nearest(word, known)).toEqual({ words, edits });
  });

  it('leaves short words alone: one letter makes another word', () => {
    expect(nearest('use', known).words).toEqual([]);
  });
});

it.each([
  ['mailerdaemon', ['mailer', 'daemon']],
  ['mailer', null],
  ['daemonmail', null],
])('splitWord: %s → %j', (word, parts) => {
  expect(splitWord(word, (part) => ['mailer', 'daemon', 'er'].includes(part))).toEqual(parts);
});

it('startingWith finds all words with a prefix in a sorted list', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'メ'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, prefix) => {
      const sorted = words.sort();
      expect(startingWith(prefix, sorted, 100)).toEqual(sorted.filter((w) => w.startsWith(prefix)));
    }),
  );
});
