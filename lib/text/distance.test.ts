import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

/** The definition, word for word (optimal string alignment). */
function slowDistance(a: string, b: string): number {
  const d = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const costs = [d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + same];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      costs.push(d(i - 2, j - 2) + 1);
    return Math.min(...costs);
  };
  return d(a.length, b.length);
}

describe('distance', () => {
  it.each([
    ['unknown', 'unknown', 0],
    ['unknwon', 'unknown', 1],
    ['quata', 'quota', 1],
    ['mailbo', 'mailbox', 1],
    ['undeliverd', 'undelivered', 1],
    ['relaj', 'delay', 2],
    ['メーラデーモン', 'メーラーデーモン', 1],
  ])('%s, %s: %i', (a, b, edits) => {
    expect(distance(a, b, 2)).toBe(edits);
  });

  it('is the slow one, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
      }),
    );
  });
});
