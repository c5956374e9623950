import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../content/problem.ts';
import { readWords } from './words.ts';

const TERM = `  - expected: サーバー
    pattern: /サーバ(?!ー)/
    prh: 書き方をそろえます。
    specs:
      - { from: サーバの管理者, to: サーバーの管理者 }
      - { from: サーバーの管理者, to: サーバーの管理者 }
`;
const words = (term: string) => readWords(`version: 1\nrules:\n${term}`, 'content/words.yml');

describe('readWords', () => {
  it('reads a term', () => {
    const { terms, problems } = words(TERM);
    expect(problems).toEqual([]);
    expect(terms.map(({ expected, quoted }) => ({ expected, quoted }))).toEqual([
      { expected: 'サーバー', quoted: false },
    ]);
  });

  it.each([
    [
      'a pattern that misses its example',
      ['サーバ(?!ー)', 'サバ'],
      'content/words.yml:7:9  words\n  見本「サーバの管理者」は「サーバーの管理者」になりません。いまの pattern では「サーバの管理者」です。\n  こう書きます: (pattern か expected を直します)',
    ],
    [
      'a pattern that finds too much',
      ['(?!ー)', ''],
      'content/words.yml:8:9  words\n  見本「サーバーの管理者」は「サーバーの管理者」になりません。いまの pattern では「サーバーーの管理者」です。\n  こう書きます: (pattern か expected を直します)',
    ],
    [
      'a broken pattern',
      ['(?!ー)', '(?!ー'],
      'content/words.yml:4:14  words\n  正規表現が読めません。\n  こう書きます: pattern: /サーバ(?!ー)/',
    ],
  ] as const)('refuses %s', (_what, [from, to], printed) => {
    const { terms, problems } = words(TERM.replace(from, to));
    expect(terms).toEqual([]);
    expect(formatProblems(problems)).toBe(printed);
  });

  it.each([
    ['no reason', ['    prh: 書き方をそろえます。\n', '']],
    ['no example', [/specs:[\s\S]*/, 'specs: []\n']],
    ['a misspelt key', ['prh:', 'phr:']],
  ] as const)('refuses %s', (_what, [from, to]) => {
    const { terms, problems } = words(TERM.replace(from, to));
    expect(terms).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
  });

  it.each([
    ['$', 'ドル'],
    ['(笑)', '笑い'],
    ['a.b', 'AB'],
  ])('takes %s literally', (pattern, expected) => {
    const term = `  - { expected: ${expected}, pattern: "${pattern}", prh: 例, specs: [{ from: "x${pattern}", to: x${expected} }, { from: axb, to: axb }] }`;
    expect(words(term).problems).toEqual([]);
  });
});
