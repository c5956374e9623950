import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedText } from './carried.ts';

test.each([
  ['#q=User%20unknown', 'q', 'User unknown'],
  [
    '#q=100%%20full%20&%20over%20quota%20+%20%3Ca@example.jp%3E',
    'q',
    '100% full & over quota + <a@example.jp>',
  ],
  ['#q=%E5%B1%8A%E3%81%8B', 'q', '届か'],
  ['#q=%E5%B1', 'q', '%E5%B1'],
  ['#text=a=b', 'text', 'a=b'],
  ['#check', 'q', null],
  ['', 'q', null],
])('%s carries under %s: %s', (hash, name, text) => expect(carriedText(hash, name)).toBe(text));

test('what is encoded comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(carriedText(`#q=${encodeURIComponent(text)}`, 'q')).toBe(text);
    }),
  );
});
