import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const svg = (attributes: string) =>
  new TextEncoder().encode(`<?xml version="1.0"?><svg ${attributes}/>`);

describe('imageSize', () => {
  it.each([
    ['width="40" height="30"', { width: 40, height: 30 }],
    ['width="40.5px" height="30px" viewBox="0 0 1 1"', { width: 40, height: 30 }],
    ['viewBox="0 0 40.4 30"', { width: 40, height: 30 }],
    ['width="100%" viewBox="0,0,40,30"', { width: 40, height: 30 }],
    ['', null],
  ])('reads an SVG with %s', (attributes, size) => {
    expect(imageSize(svg(attributes), 'a.svg')).toEqual(size);
  });

  it('reads a PNG', () => {
    // Signature, length and name of IHDR, then 40 × 30
    const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
    const bytes = Uint8Array.from([...head, 0, 0, 0, 40, 0, 0, 0, 30]);
    expect(imageSize(bytes, 'a.png')).toEqual({ width: 40, height: 30 });
    expect(imageSize(bytes.subarray(0, 20), 'a.png')).toBeNull();
  });
});
