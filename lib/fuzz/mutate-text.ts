/** Changes that any text may suffer: cut, doubled, mixed with pieces of meaning. */
import fc from 'fast-check';

export type TextChange = (text: string) => string;

/** A place in a text of any length, as a share of it. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (text: string, part: number): number => Math.floor(part * text.length);

/** @param pieces what is put in between; any characters are as well */
export function textChange(pieces: readonly string[]): fc.Arbitrary<TextChange> {
  const inserted = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const insert = fc.tuple(share, inserted).map(([part, piece]) => (text: string) => {
    const at = placeIn(text, part);
    return text.slice(0, at) + piece + text.slice(at);
  });
  const truncate = share.map((part) => (text: string) => text.slice(0, placeIn(text, part)));
  const leaveOut = fc.tuple(share, fc.nat({ max: 200 })).map(([part, length]) => (text: string) => {
    const at = placeIn(text, part);
    return text.slice(0, at) + text.slice(at + length);
  });
  const repeat = fc
    .tuple(share, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 2, max: 30 }))
    .map(([part, length, times]) => (text: string) => {
      const at = placeIn(text, part);
      return text.slice(0, at) + text.slice(at, at + length).repeat(times) + text.slice(at);
    });
  const lines = fc.tuple(share, share).map(([from, to]) => (text: string) => {
    const all = text.split('\n');
    const [moved = ''] = all.splice(Math.floor(from * (all.length - 1)), 1);
    all.splice(Math.floor(to * all.length), 0, moved);
    return all.join('\n');
  });
  return fc.oneof(insert, truncate, leaveOut, repeat, lines);
}

/** A seed text after up to `most` changes. */
export const changed = (
  seeds: readonly string[],
  change: fc.Arbitrary<TextChange>,
  most: number,
): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: most }))
    .map(([seed, changes]) => changes.reduce((text, apply) => apply(text), seed));
