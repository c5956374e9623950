import { describe, expect, it } from 'vitest';
import { answer } from '../answer/answer.ts';
import { buildIndex } from '../search/build.ts';
import { openIndex } from '../search/open.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from '../search/sample-records.ts';
import { linesOf, queryOfLine, readable } from './search.ts';

it.each([
  ['two lines', 'a\nb\n', ['a', 'b']],
  ['no line feed at the end', 'a\nb', ['a', 'b']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
  ['Windows', 'a\r\nb\r\n', ['a', 'b']],
  ['a line separator inside', 'a\u2028b\n', ['a\u2028b']],
  ['nothing', '', []],
])('linesOf: %s', (_, input, lines) => {
  expect(linesOf(input)).toEqual(lines);
});

it.each([
  ['plain', 'User unknown', 'User unknown'],
  ['JSON', '"550\\nUser unknown"', '550\nUser unknown'],
  ['a quotation mark that opens no JSON', '"User unknown', '"User unknown'],
  ['JSON that is no string', '550', '550'],
  ['empty', '', ''],
])('queryOfLine: %s', (_, line, query) => {
  expect(queryOfLine(line)).toBe(query);
});

describe('readable', () => {
  const engine = openIndex(buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS));
  const textOf = () => `${'前の文。'.repeat(30)}解除のリンクを\n置きます。`;
  const print = (query: string) => readable(answer(query, engine, { limit: 1 }), textOf);

  it('prints title, section, address and the lines that were found', () => {
    expect(print('配信停止の方法 解除')).toBe(
      '「配信停止の方法 解除」\n1. 届くメールにするために › 配信停止の方法を書く\n   /articles/before-you-send/#unsubscribe\n   …解除のリンクを 置きます。',
    );
    expect(print('over quota')).toContain('\n   over quota');
  });

  it('says so when nothing fits', () => {
    expect(print('ラーメン')).toBe('「ラーメン」\n見つかりませんでした。');
    expect(print('mailbox の印刷')).toContain('一致する記事は見つかりませんでした。近い記事:');
    expect(print('5.1.9')).toContain('近い番号: 5.1.1、');
  });
});
