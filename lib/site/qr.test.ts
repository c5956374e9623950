import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const ADDRESS = 'https://help.example.jp/receive/';

/** The path painted back into modules, by following the pen. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const field = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  let x = 0;
  let y = 0;
  for (const [, command, by, row] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') y = Number(row);
    const from = command === 'M' ? 0 : x;
    x = from + Number(by);
    if (command === 'h') field[y]!.fill(true, from, x);
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
    expect(code.path.replaceAll(/M\d+ \d+h\d+(?:m\d+ 0h\d+)*/g, '')).toBe('');
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
