import { expect, it } from 'vitest';
import { isCodeQuery, isOnlyAddress, isPaste } from './query-kind.ts';

it.each([
  ['two lines', '550\nUser unknown', true],
  ['an address', 'hanako@example.co.jp が届かない', true],
  ['an address in full width', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', true],
  ['an IP address', '192.0.2.1 から送れない', true],
  ['more than anybody types', 'x'.repeat(71), true],
  ['a question', 'メールボックスがいっぱいと言われました', false],
  ['line feeds around it only', '\n user unknown \n', false],
  ['a code', '5.1.1', false],
  ['an @ without a domain', '@nifty', false],
  ['nothing', '', false],
])('isPaste: %s', (_, text, expected) => {
  expect(isPaste(text)).toBe(expected);
});

it.each([
  ['550', true],
  ['#5.7.26', true],
  ['（５．１．１）', true],
  ['550 5.1.1', true],
  ['エラー554', true],
  ['エラーコード 5.1.1 の意味', true],
  ['550番台', true],
  ['status 4.2.2', true],
  ['000', false],
  ['550 user unknown', false],
  ['550で戻ってきた', false],
  ['2024', false],
  ['', false],
])('isCodeQuery: %s → %s', (text, expected) => {
  expect(isCodeQuery(text)).toBe(expected);
});

it.each([
  ['MAILER-DAEMON@example.jp', true],
  [' <hanako@example.jp> ', true],
  ['hanako@example.jp が届かない', false],
  ['a@b@c', false],
  ['mailer-daemon', false],
  [`${'x'.repeat(400)}@example.jp`, false],
])('isOnlyAddress: %s → %s', (text, expected) => {
  expect(isOnlyAddress(text)).toBe(expected);
});
