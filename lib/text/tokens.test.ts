import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from './term-kind.ts';
import { encode, tokenize } from './tokens.ts';

describe('encode', () => {
  it.each([
    ['受信拒否', ['受信', '信拒', '拒否']],
    ['宛先のアドレス', ['宛先', 'アドレス']],
    ['1行が長すぎる', ['1', '行', '長', '長す', 'すぎ', 'ぎる']],
    ['設定されている', ['設定', 'され', 'れて', 'てい', 'いる']],
    ['届かない', ['届', '届か', 'かな', 'ない']],
    ['エラーメール', ['エラーメール']],
    ['ｻｰﾊﾞｰ', ['サーバ']],
    ['メイラー・デーモン', ['メーラ', 'デーモン']],
    ['ネット', ['ネツト']],
    ['550-5.1.1 User unknown', ['550', '5.1.1', 'user', 'unknown']],
    ['The recipients are blocked', ['recipient', 'block']],
    ["user's mailbox", ['user', 'mailbox']],
    ['MAILER-DAEMON', ['mailer', 'daemon']],
    ['1日500通', ['1', '日', '通']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['猫', ['猫']],
    ['!!! …', []],
    ['', []],
  ])('%s → %j', (text, terms) => {
    expect(encode(text)).toEqual(terms);
  });

  it.each([
    ['サーバー', 'サーバ'],
    ['ウィルス', 'ウイルス'],
    ['ﾒｰﾙ', 'メール'],
    ['ＭＡＩＬ', 'mail'],
    ['5-1-1', '５．１．１'],
    ['rejecting', 'Rejected'],
  ])('%s and %s have the same terms', (one, other) => {
    expect(encode(one)).toEqual(encode(other));
  });

  it('tells ラーメン from エラーメール and メイ from めい', () => {
    const terms = new Set(encode('エラーメール めい'));
    expect(encode('ラーメン メイ').some((term) => terms.has(term))).toBe(false);
  });

  it('leaves out what is no word: encoded text, ids, telephone numbers', () => {
    expect(encode(`${'x'.repeat(41)} 0312345678 1234`)).toEqual(['1234']);
  });
});

describe('tokenize', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."受信が届ネーッ𠮷5.1-ax's\n\ud800 ") }),
  );

  it('takes any string; tokens stand in order, inside the text, and are not empty', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenize(any);
        return tokens.every(
          ({ term, start, end }, i) =>
            term !== '' && start < end && (i === 0 || start >= tokens[i - 1]!.start),
        );
      }),
    );
  });

  it('makes the same terms of a term: index and query agree', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const term of encode(any)) {
          const again = encode(term);
          // One kanji of a pair, alone, is a term besides; a stem may be cut once more.
          if (['code', 'reply', 'katakana', 'kanji', 'number'].includes(kindOf(term))) {
            expect(again).toContain(term);
          }
        }
      }),
    );
  });

  it('reads 100,000 characters of one kind, whatever they are', () => {
    for (const unit of ['あ', '漢', 'ー', 'ア', 'a', '5', '5.1.1 ', '5-', "a'", '\ud800']) {
      expect(() => tokenize(unit.repeat(100_000 / unit.length))).not.toThrow();
    }
  });
});

it.each([
  ['5.1.1', 'code'],
  ['4.x.x', 'code'],
  ['550', 'reply'],
  ['5xx', 'reply'],
  ['998', 'number'],
  ['mailbox', 'word'],
  ['サーバ', 'katakana'],
  ['受信', 'kanji'],
  ['行', 'single'],
  ['届か', 'stem'],
  ['ない', 'kana'],
])('kindOf: %s is %s', (term, kind) => {
  expect(kindOf(term)).toBe(kind);
});
