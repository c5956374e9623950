import { describe, expect, it } from 'vitest';
import { reportOf } from './report.ts';

const JA = 'ja-technical-writing';

/** A finding about the first occurrence of some words, with what to write instead. */
function report(rule: string, message: string, text: string, words: string, instead?: string) {
  const start = text.indexOf(words);
  const range = [start, start + words.length] as const;
  const fix = instead === undefined ? {} : { fix: { range, text: instead } };
  return reportOf({ rule, message, range, ...fix }, text, 'content/articles/a.md');
}

describe('reportOf', () => {
  it('shows the place and the sentence with its new words', () => {
    const text = '1行目。\n\n前の文。サーバの名前を見ます。後の文。';
    expect(
      report('prh', 'サーバ => サーバー\n書き方をそろえます。', text, 'サーバ', 'サーバー'),
    ).toEqual({
      file: 'content/articles/a.md',
      line: 3,
      column: 5,
      rule: 'prh',
      message: '「サーバ」とは書きません。書き方をそろえます。',
      fix: 'サーバーの名前を見ます。',
    });
  });

  it.each([
    ['a whole text', 'サーバ', 'サーバー'],
    ['the end of a line', '- サーバです\n次', '- サーバーです'],
    ['a heading', '## サーバ\n', 'サーバー'],
    ['a heading of the front matter', '\n#       サーバの名前', 'サーバーの名前'],
  ])('takes the sentence from %s', (_what, text, fix) => {
    expect(report('prh', '', text, 'サーバ', 'サーバー').fix).toBe(fix);
  });

  it('says in Japanese what the rule says in English', () => {
    const { message, fix } = report(
      `${JA}/no-exclamation-question-mark`,
      'Disallow to use "!".',
      '届きますか!',
      '!',
    );
    expect(message).toBe('「!」は使いません。');
    expect(fix).toBe('(「。」で終えます)');
  });

  it('takes the first line of a rule that speaks Japanese', () => {
    const { message } = report(
      `${JA}/ja-no-abusage`,
      '誤用です。\nhttps://example.jp/',
      '文。',
      '文',
    );
    expect(message).toBe('誤用です。');
  });
});
