import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from './fold.ts';

/** Text as it comes: any unit, also halves of characters, with more Japanese than chance gives. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'メールサーバがっッイ行受信ｶﾞﾊﾟ5.-ー１Ａé\u3099\u200b\ud842\udfb7 \n'),
  }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('foldText', () => {
  it.each([
    ['half-width kana with its mark', 'ﾒｰﾙｻｰﾊﾞｰ', 'めーるさーば'],
    ['full-width letters and digits', 'Ｇｍａｉｌ　５．１．１', 'gmail 5.1.1'],
    ['a ー that ends a word', 'サーバーが', 'さーばが'],
    ['a ー inside a word', 'エラーメール', 'えらーめーる'],
    ['several ー at the end', 'サーバーー', 'さーば'],
    ['small kana', 'ウィルスチェック', 'ういるすちえつく'],
    ['a long vowel written イ', 'メイラーデーモン', 'めーらーでーもん'],
    ['a long vowel written イ, in front', 'グレイリスト', 'ぐれーりすと'],
    ['イ that is no long vowel', 'サイト', 'さいと'],
    ['kana taken apart (NFD)', 'か\u3099いと\u3099', 'がいど'],
    ['accents', 'Boîte pleine', 'boite pleine'],
    ['a capital with a dot', 'İstanbul', 'istanbul'],
    ['dashes', '5–1—1 5−1‐1', '5-1-1 5-1-1'],
    ['a ー between digits', '5ー1ー1', '5-1-1'],
    ['a ー alone', 'ー', '-'],
    ['invisible characters', 'us\u00ader\u200b unknown\ufeff', 'user unknown'],
    ['compatibility forms', '㍿①', '株式会社1'],
  ])('%s: %s → %s', (_, input, folded) => {
    expect(foldText(input)).toBe(folded);
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(text, (any) => foldText(foldText(any)) === foldText(any)),
      { numRuns: 500 },
    );
  });
});

describe('fold', () => {
  it('keeps for every unit the characters it came from, never half of one', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = fold(any);
        const isInsidePair = (at: number) =>
          at > 0 && at < any.length && any.codePointAt(at - 1)! > 0xffff;
        return folded.text.split('').every((_, i) => {
          const [start, end] = [folded.starts[i]!, folded.ends[i]!];
          const follows = i === 0 || start >= folded.starts[i - 1]!;
          return (
            follows &&
            start < end &&
            end <= any.length &&
            !isInsidePair(start) &&
            !isInsidePair(end)
          );
        });
      }),
    );
  });

  it('maps a half-width voiced kana to both of its characters', () => {
    const { text: folded, starts, ends } = fold('xﾄﾞ');
    expect([folded, starts, ends]).toEqual(['xど', [0, 1], [1, 3]]);
  });

  it('remembers that a hiragana came from katakana', () => {
    const { scripts } = fold('サばX漢');
    expect(scripts).toEqual([3, 2, 1, 4]);
  });
});
