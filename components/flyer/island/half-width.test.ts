import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAddress, plainPhone } from './half-width.ts';

describe('addresses lose their width', () => {
  test.each([
    ['news@example.co.jp', 'news@example.co.jp'],
    ['  News@Example.CO.JP ', 'news@example.co.jp'],
    ['ｎｅｗｓ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ', 'news@example.co.jp'],
    ['my－shop＠example.jp', 'my-shop@example.jp'],
    ['myーshop@example.jp', 'my-shop@example.jp'],
    ['みどり商店 <news@example.co.jp>', 'news@example.co.jp'],
    ['news\u200b@example.jp', 'news@example.jp'],
    ['café@example.jp', 'café@example.jp'],
  ])('%s → %s', (typed, plain) => {
    expect(plainAddress(typed)).toBe(plain);
  });
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(plainAddress(plainAddress(address))).toBe(plainAddress(address));
      }),
    );
  });
});

describe('telephone numbers lose their width, words keep their kana', () => {
  test.each([
    ['03-1234-5678', '03-1234-5678'],
    ['０３ー１２３４ー５６７８', '03-1234-5678'],
    ['０３（１２３４）５６７８', '03(1234)5678'],
    ['フリーダイヤル ０１２０－１２３－４５６', 'フリーダイヤル 0120-123-456'],
    ['０３－１２３４－５６７８（代表）', '03-1234-5678（代表）'],
    ['＋８１ ３ １２３４ ５６７８', '+81 3 1234 5678'],
    ['03−1234−5678 サポート係', '03-1234-5678 サポート係'],
  ])('%s → %s', (typed, plain) => {
    expect(plainPhone(typed)).toBe(plain);
  });
});
