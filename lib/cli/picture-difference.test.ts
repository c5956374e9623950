import sharp from 'sharp';
import { expect, test } from 'vitest';
import { differingPixels } from './picture-difference.ts';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

const dotted = (left: number, top: number) =>
  plain(10, 6, '#fff')
    .composite([
      { input: { create: { width: 3, height: 2, channels: 3, background: '#000' } }, left, top },
    ])
    .png()
    .toBuffer();

test.each([
  ['the same picture', 10, 6, '#ffffff', 0],
  ['a shade that nobody sees', 10, 6, '#f4f4f4', 0],
  ['another colour', 10, 6, '#ffff00', 60],
  ['two rows more', 10, 8, '#ffffff', 20],
  ['narrower and longer', 9, 8, '#ffffff', 80 - 54],
])('%s', async (_, width, height, colour, expected) => {
  const before = await plain(10, 6, '#ffffff').png().toBuffer();
  const after = await plain(width, height, colour).png().toBuffer();
  expect(await differingPixels(before, after)).toBe(expected);
  expect(await differingPixels(after, before)).toBe(expected);
});

test('a mark that has moved is counted where it was and where it is', async () => {
  expect(await differingPixels(await dotted(0, 0), await dotted(5, 3))).toBe(12);
  expect(await differingPixels(await dotted(0, 0), await dotted(1, 0))).toBe(4);
});
