import fc from 'fast-check';
import { toString as plain } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { markdownText, portableMarkdown, portableSource } from './portable.ts';

const LABELS = { note: 'メモ', caution: '注意' };
const portableOf = (source: string): string =>
  portableMarkdown(
    portableSource(parseMarkdown(source), source, LABELS),
    (address) => new URL(address, 'https://example.co.jp/articles/user-unknown/').href,
  );

const CASES: [name: string, source: string, portable: string][] = [
  [
    'a heading loses its ids',
    '## 確かめること {#check #old-check}\n\n文。',
    '## 確かめること\n\n文。',
  ],
  ['with code in it', '## `550` とは {#meaning}', '## `550` とは'],
  ['also a closed one', '## 名簿 {#list} ##', '## 名簿 ##'],
  ['braces that are no id stay', '## {name} を書く', '## {name} を書く'],
  [
    'a mail has its translation below',
    '```mail 宛先が*ありません*。\n550 5.1.1 {#x}: User unknown\n```\n\n続き',
    '```\n550 5.1.1 {#x}: User unknown\n```\n\n宛先が\\*ありません\\*。\n\n続き',
  ],
  ['a mail without translation', '~~~mail\n550\n~~~', '~~~\n550\n~~~'],
  ['another fence stays', '```sh\nnpm start\n```', '```sh\nnpm start\n```'],
  [
    'a mail in a list keeps its place',
    '1. 見ます。\n\n   ```mail 訳\n   550\n   ```\n2. 次',
    '1. 見ます。\n\n   ```\n   550\n   ```\n\n   訳\n2. 次',
  ],
  ['a mail in a quote', '> ```mail 訳\n> 550\n> ```', '> ```\n> 550\n> ```\n>\n> 訳'],
  [
    'a box becomes a quote under its title',
    ':::caution\n切らないでください。\n\n- [名簿](/articles/list/)\n:::\n\n続き',
    '> **注意**\n>\n> 切らないでください。\n>\n> - [名簿](https://example.co.jp/articles/list/)\n\n続き',
  ],
  [
    'a box in a list',
    '- 見ます。\n\n  :::note\n  1行。\n  2行。\n  :::',
    '- 見ます。\n\n  > **メモ**\n  >\n  > 1行。\n  > 2行。',
  ],
  [
    'a box in a quote',
    '> :::note\n> 1行。\n>\n> 2行。\n> :::',
    '> > **メモ**\n> >\n> > 1行。\n> >\n> > 2行。',
  ],
  [
    'boxes in boxes',
    '::::note\n外\n\n:::caution\n内\n:::\n::::',
    '> **メモ**\n>\n> 外\n>\n> > **注意**\n> >\n> > 内',
  ],
  ['an empty box', ':::note\n:::', '> **メモ**'],
  [
    'links become absolute, their words stay',
    '[`550` の**意味**](/codes/550/ "題")と[下](#list)と[外](https://example.com/a)',
    '[`550` の**意味**](https://example.co.jp/codes/550/)と[下](https://example.co.jp/articles/user-unknown/#list)と[外](https://example.com/a)',
  ],
  [
    'references too',
    '[名簿][list]を見ます。\n\n[list]: /articles/list/',
    '[名簿][list]を見ます。\n\n[list]: https://example.co.jp/articles/list/',
  ],
  [
    'images too',
    '![画面[1]](/images/list.svg)',
    '![画面\\[1\\]](https://example.co.jp/images/list.svg)',
  ],
  ['another host stays', '[外](//example.com/)', '[外](//example.com/)'],
  [
    'what mail people write every day stays',
    'smtp.example.jp:port と hanako@example.jp と www.example.jp と 注意:受信拒否 と 10~20件',
    'smtp.example.jp:port と hanako@example.jp と www.example.jp と 注意:受信拒否 と 10~20件',
  ],
  [
    'a table stays',
    '| 文 | 意味 |\n| - | - |\n| `550` | [宛先](/articles/a/) |',
    '| 文 | 意味 |\n| - | - |\n| `550` | [宛先](https://example.co.jp/articles/a/) |',
  ],
  ['a character that Markdown does not know', 'あ\0い', 'あ\ufffdい'],
  ['nothing', '', ''],
];

describe('the dialect becomes Markdown', () => {
  test.each(CASES)('%s', (_, source, portable) => expect(portableOf(source)).toBe(portable));

  test.each(CASES)('%s: once more changes nothing', (_, __, portable) =>
    expect(portableOf(portable)).toBe(portable),
  );
});

test('whatever is written, no address of ours stays relative', () => {
  const piece = fc.constantFrom(
    ...['# ', '## a {#b}', '[x](/y/)', '![', '](#z)', '```mail t', '```', ':::note', ':::', '\n'],
    ...['\n\n', '> ', '- ', '  ', 'あ', '`', '*', '{#', '}', '[r]: /s/', '<', '|'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const relative: string[] = [];
      visit(parseMarkdown(portableOf(pieces.join(''))), (node) => {
        if ('url' in node && /^[/#]/.test(node.url)) relative.push(node.url);
      });
      expect(relative).toEqual([]);
    }),
  );
});

describe('text as Markdown reads as the text', () => {
  test.each([
    'User_unknown と *強調* と `550`',
    '[括弧](/x/) と ![画像](y)',
    '<hanako@example.co.jp> & &lt; &amp; \\',
    '10~20件、30~40件 と ~~消す~~',
  ])('%s', (text) => expect(plain(parseMarkdown(markdownText(text)))).toBe(text));
});
