import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

/** XML 1.0 §2.2, the other way round and by number. */
const noCharacter = (code: number): boolean =>
  (code < 0x20 && ![9, 10, 13].includes(code)) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

const codePoints = (text: string): number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0);

describe('text becomes XML', () => {
  test.each([
    ['a & b', 'a &amp; b'],
    ['<hanako@example.co.jp>', '&lt;hanako@example.co.jp&gt;'],
    ['"引用"', '&quot;引用&quot;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u0008c\u001fd\u007f', 'abcd\u007f'],
    ['tab\tand\r\nline', 'tab\tand\r\nline'],
    ['\ufffe\uffff\ufffd', '\ufffd'],
    ['half \ud800 pair', 'half  pair'],
    ['\udc00first', 'first'],
    ['whole 😀 𠮷 pair', 'whole 😀 𠮷 pair'],
    ['&amp;', '&amp;amp;'],
  ])('%j → %j', (text, xml) => expect(escapeXml(text)).toBe(xml));

  /** Single code units, so that halves of pairs occur; markup and neighbours of the limits often. */
  const texts = fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom('<', '&', '>', '"', '&amp;', ']]>', '\t', '\u001f', '\ufffe', '😀', 'あ'),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  test('nothing is left that XML would read as markup or refuse', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const xml = escapeXml(text);
        expect(xml).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
        expect(codePoints(xml).filter(noCharacter)).toEqual([]);
      }),
    );
  });

  test('what XML has a place for is read back as it was', () => {
    const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    const readBack = (xml: string) =>
      xml.replaceAll(/&(\w+);/g, (_, name: string) => named[name] ?? '');
    fc.assert(
      fc.property(texts, (text) => {
        const kept = codePoints(text).filter((code) => !noCharacter(code));
        expect(codePoints(readBack(escapeXml(text)))).toEqual(kept);
      }),
    );
  });
});
