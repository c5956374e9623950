import { describe, expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
/** 「宛先」 in the four ways it travels. */
const EUC = hex('b0b8c0e8');
const SJIS = hex('88b690e6');
const UTF8 = new TextEncoder().encode('宛先');
const JIS = hex('1b2442303840681b2842');

describe('decodeText', () => {
  it.each([
    ['EUC-JP declared as ISO-2022-JP', EUC, 'iso-2022-jp'],
    ['UTF-8 declared as ISO-2022-JP', UTF8, 'iso-2022-jp'],
    ['UTF-8 declared as Shift_JIS', UTF8, 'Shift_JIS'],
    ['Shift_JIS', SJIS, 'Shift_JIS'],
    ['ISO-2022-JP', JIS, 'iso-2022-jp'],
    ['ISO-2022-JP without a label', JIS, ''],
    ['EUC-JP without a label', EUC, ''],
    ['UTF-8', UTF8, 'utf-8'],
  ])('%s', (_, bytes, label) => {
    expect(decodeText(bytes, label)).toBe('宛先');
  });

  it('reads Latin letters and unknown labels without failing', () => {
    expect(decodeText(hex('626fee7465'), 'iso-8859-1')).toBe('boîte');
    expect(decodeText(new TextEncoder().encode('plain'), 'unicode-1-1-utf-7')).toBe('plain');
  });
});
