/** Queries that nobody would type and anybody may paste. */
import fc from 'fast-check';
import { BOUNCES } from './bounces.ts';
import { changed, textChange } from './mutate-text.ts';
import { QUERY_PIECES } from './pieces.ts';

const change = textChange(QUERY_PIECES);
const piece = fc.constantFrom(...QUERY_PIECES);

/** A base letter under a heap of marks, or a run without a place to break. */
const heap = fc
  .tuple(fc.constantFrom('か', 'e', 'ﾊ', '5', '👍'), piece, fc.integer({ min: 1, max: 300 }))
  .map(([base, mark, times]) => base + mark.repeat(times));
const enormous = piece.map((unit) => unit.repeat(Math.ceil(1_000_000 / unit.length)));

export const queries: fc.Arbitrary<string> = fc.oneof(
  { weight: 400, arbitrary: changed(QUERY_PIECES, change, 5) },
  { weight: 400, arbitrary: fc.array(piece, { maxLength: 12 }).map((all) => all.join('')) },
  // Every code point, halves of surrogate pairs included.
  { weight: 200, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 100, arbitrary: fc.string({ unit: 'grapheme-composite', maxLength: 40 }) },
  { weight: 50, arbitrary: heap },
  { weight: 50, arbitrary: changed(BOUNCES, change, 3) },
  { weight: 1, arbitrary: enormous },
);
