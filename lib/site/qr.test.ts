import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const ADDRESS = 'https://help.example.jp/receive/';

/** The path painted back into modules: it holds nothing but one-unit rows. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const field = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at++) field[Number(y)]![Number(x) + at] = true;
  }
  return field;
}

describe('the path of a QR code', () => {
  test('paints the modules that the encoder gave, and no others', () => {
    const bare = encode(ADDRESS, { ecc: 'M', border: 0 }).data;
    const code = qrPath(ADDRESS);
    const inner = painted(code)
      .slice(4, -4)
      .map((row) => row.slice(4, -4));
    expect(inner).toEqual(bare);
    expect(code.path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  });

  test('keeps a quiet zone of four modules, and a finder in three corners', () => {
    const field = painted(qrPath(ADDRESS));
    const { length } = field;
    const edge = [0, 1, 2, 3, length - 4, length - 3, length - 2, length - 1];
    for (const at of edge) {
      expect(field[at]!.some(Boolean)).toBe(false);
      expect(field.some((row) => row[at])).toBe(false);
    }
    const top = '1111111';
    const row = field[4]!.map(Number).join('').slice(4, -4);
    expect(row.startsWith(top) && row.endsWith(top)).toBe(true);
    expect(field.at(-5)!.map(Number).join('').slice(4).startsWith(top)).toBe(true);
  });
});
