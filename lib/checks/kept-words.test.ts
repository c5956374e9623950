import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptWords, sameWords } from './kept-words.ts';

describe('a rewording keeps words, another matter does not', () => {
  test.each([
    ['順に確かめること', 'テストメールが来ないとき、順に確かめること', true],
    ['名簿の宛先をどうするか', '名簿は、英文の理由で決める', true],
    ['件名と英文はこう見える', '途中経過だと分かる件名と英文', true],
    ['auのエラーメールは、2つの形で届く', 'au のエラーメールは、2つの形で届く', true],
    ['名簿の宛先をどうするか', '配信サーバーを動かす人へ', false],
    ['つづりから順に確かめます', '料金のお支払い', false],
    ['400番台の番号ごとの意味', '一斉配信のたびに出るとき', false],
  ])('%s → %s: %s', (before, now, kept) => {
    expect(keptWords(before, now) >= 0.25).toBe(kept);
  });
});

test.each([
  ['Gmail（グーグル）', 'gmail(グーグル)', true],
  ['サーバーへ', 'サーバへ', true],
  ['確かめること。', '確かめること', true],
  ['確かめること', '確かめる順', false],
])('%s and %s are the same: %s', (one, other, same) => expect(sameWords(one, other)).toBe(same));

test('a share is a share: nothing is lost of the same text, and more words never lose any', () => {
  const text = fc.string({ unit: fc.constantFrom(...'名簿宛先確かめるサーバ45.1 abc、') });
  fc.assert(
    fc.property(text, text, text, (before, now, more) => {
      expect(keptWords(before, before)).toBe(1);
      const share = keptWords(before, now);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(keptWords(before, `${now}\n${more}`)).toBeGreaterThanOrEqual(share);
    }),
  );
});
