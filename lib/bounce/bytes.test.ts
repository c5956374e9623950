import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, latin1 } from './bytes.ts';

describe('latin1', () => {
  it('is one character per byte, for every byte', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect([...latin1(all)].map((char) => char.charCodeAt(0))).toEqual([...all]);
  });

  it('leads back to the bytes, marks of UTF-8 and UTF-16 at the start included', () => {
    for (const mark of [
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
    ])
      expect([...bytesOf(latin1(Uint8Array.from(mark)))]).toEqual(mark);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(bytesOf(latin1(bytes))).toEqual(bytes);
      }),
    );
  });
});
