import { expect, test } from 'vitest';
import { replyHtml, replyMarkdown, replyText } from './reply.ts';

const TEMPLATE = '{summary}\n名簿の扱い: {verdict}\nくわしくはこちらをご覧ください。\n{url}\n';
const PARTS = {
  title: '宛先が見つからない[User unknown]',
  summary: '宛先が\n見つかりません。',
  verdict: '配信を止める',
  url: 'https://help.example.jp/articles/user-unknown/#check',
};

test('plain text: no break inside a sentence, the address alone on its line', () => {
  expect(replyText(TEMPLATE, PARTS)).toBe(
    '宛先が 見つかりません。\n名簿の扱い: 配信を止める\nくわしくはこちらをご覧ください。\nhttps://help.example.jp/articles/user-unknown/#check',
  );
});

test('a line without its part is left out', () => {
  expect(replyText(TEMPLATE, { ...PARTS, verdict: '' })).not.toContain('名簿');
});

test('a part that looks like a place of the template is text', () => {
  expect(replyText('{summary}\n{url}', { ...PARTS, summary: '{url} $& \\1' })).toBe(
    `{url} $& \\1\n${PARTS.url}`,
  );
});

test('HTML and Markdown name the link by its title', () => {
  expect(replyHtml('{summary}\n{url}', { ...PARTS, summary: '<b>&' })).toBe(
    `<p>&lt;b&gt;&amp;</p><p><a href="${PARTS.url}">宛先が見つからない[User unknown]</a></p>`,
  );
  expect(replyMarkdown('{summary}\n{url}', PARTS)).toBe(
    `宛先が 見つかりません。\n\n[宛先が見つからない\\[User unknown\\]](${PARTS.url})`,
  );
});
