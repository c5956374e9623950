import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

/** The definition, word for word: slow, and easy to believe. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    slow(a.slice(1), b) + 1,
    slow(a, b.slice(1)) + 1,
    slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    swapped ? slow(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

describe('distance', () => {
  it('is what its definition says', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(distance(a, b)).toBe(slow(a, b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('nearest', () => {
  it.each<[string, string[], string | null]>([
    ['user-unknwon', ['host-unknown', 'user-unknown'], 'user-unknown'],
    ['user-unknown', ['host-unknown'], null],
    ['chek', ['see', 'check'], 'check'],
    ['', ['a'], 'a'],
    ['abcdef', [], null],
    ['ab', ['aa', 'bb'], 'aa'],
  ])('%s among %j: %s', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });
});
