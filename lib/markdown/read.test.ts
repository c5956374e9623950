import { describe, expect, it } from 'vitest';
import type { MarkdownOptions } from './document.ts';
import { readMarkdown } from './read.ts';

const options: MarkdownOptions = {
  file: 'content/articles/a.md',
  href: (address) => `/help${address}`,
  codeHref: (code) => (code === '550' ? '/help/codes/550/' : null),
  imageSize: () => ({ width: 40, height: 30 }),
};
const lead = (markdown: string) => readMarkdown(markdown, options).sections[0];

const HTML: [name: string, markdown: string, html: string][] = [
  ['a paragraph', '答えです。', '<p>答えです。</p>'],
  ['a line break inside a Japanese sentence', '名簿から\n外します。', '<p>名簿から外します。</p>'],
  [
    'a line break beside strong words',
    '名簿から\n**外します**。',
    '<p>名簿から<strong>外します</strong>。</p>',
  ],
  ['a line break beside Latin words', 'User\nunknown の\n意味', '<p>User\nunknown の意味</p>'],
  [
    'a mail with its translation',
    '```mail 550 宛先: なし\n550 5.1.1 <a@example.jp>: User unknown\n```',
    '<figure class="mail"><pre lang="en" translate="no"><code>550 5.1.1 &#x3C;a@example.jp>: User unknown</code></pre><figcaption>550 宛先: なし</figcaption></figure>',
  ],
  [
    'a mail in Japanese, without a translation',
    '```mail\n宛先がありません\n```',
    '<figure class="mail"><pre translate="no"><code>宛先がありません</code></pre></figure>',
  ],
  [
    'a plain fence keeps what looks like a tag',
    '```\n<script>alert(1)</script>\n```',
    '<pre lang="en" translate="no"><code>&#x3C;script>alert(1)&#x3C;/script></code></pre>',
  ],
  [
    'a note',
    ':::note\n知っておくこと。\n:::',
    '<aside class="note" role="note"><p class="label">メモ</p><p>知っておくこと。</p></aside>',
  ],
  [
    'a caution with a list',
    ':::caution\n- a\n- b\n:::',
    '<aside class="caution" role="note"><p class="label">注意</p><ul>\n<li>a</li>\n<li>b</li>\n</ul></aside>',
  ],
  [
    'English in code style',
    '`User unknown`と`届かない`',
    '<p><code lang="en" translate="no">User unknown</code>と<code>届かない</code></p>',
  ],
  [
    'a code',
    '`550`と`551`',
    '<p><a href="/help/codes/550/"><code>550</code></a>と<code>551</code></p>',
  ],
  [
    'a code inside a link',
    '[番号`550`](/codes/)',
    '<p><a href="/help/codes/">番号<code>550</code></a></p>',
  ],
  [
    'links inside and outside',
    '[名簿](/articles/keep/#list)、[外](https://example.jp/)、[ここ](#a)、[宛先][to]\n\n[to]: /articles/to/',
    '<p><a href="/help/articles/keep/#list">名簿</a>、<a href="https://example.jp/">外</a>、<a href="#a">ここ</a>、<a href="/help/articles/to/">宛先</a></p>',
  ],
  [
    'an image',
    '![名簿の画面](/images/list.svg)',
    '<p><img src="/help/images/list.svg" alt="名簿の画面" width="40" height="30" loading="lazy" decoding="async"></p>',
  ],
  [
    'a table',
    '| | 意味 |\n|---|--:|\n| `550` | ない |',
    '<div class="table"><table>\n<thead>\n<tr>\n<td></td>\n<th class="right" scope="col">意味</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href="/help/codes/550/"><code>550</code></a></td>\n<td class="right">ない</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  ['a list that starts late', '3. あ\n4. い', '<ol start="3">\n<li>あ</li>\n<li>い</li>\n</ol>'],
  ['ranges', '10~20件、30~40件', '<p>10~20件、30~40件</p>'],
  ['words struck out', '~~前の答え~~', '<p><del>前の答え</del></p>'],
  ['host:port', 'smtp.example.jp:port の 10:30', '<p>smtp.example.jp:port の 10:30</p>'],
  ['a half-width colon', '注意:読む:もう1つ[a]{b}', '<p>注意:読む:もう1つ[a]{b}</p>'],
  ['two colons at the start of a line', '::name[a]', '<p>::name[a]</p>'],
  [
    'addresses are no links by themselves',
    'hanako@example.jp と www.example.jp と https://example.jp/a',
    '<p>hanako@example.jp と www.example.jp と https://example.jp/a</p>',
  ],
];

const TEXT: [name: string, markdown: string, text: string][] = [
  ['blocks on lines of their own', 'あ。\n\n- い\n- う', 'あ。\nい\nう'],
  ['code and translation', '```mail 訳\n550 a\nb\n```', '550 a\nb\n訳'],
  ['inline neighbours touch', '**あ**`550`[い](/a/)', 'あ550い'],
  ['cells apart', '| あ | い |\n|-|-|\n| う | え |', 'あ い\nう え'],
  ['boxes', ':::note\nあ\n\nい\n:::', 'あ\nい'],
  ['a hard break', 'あ\\\nい', 'あ\nい'],
  ['an image says its words', '![あ](/images/a.svg)', 'あ'],
];

describe('readMarkdown', () => {
  it.each(HTML)('draws %s', (_name, markdown, html) => {
    expect(lead(markdown)?.html).toBe(html);
    expect(readMarkdown(markdown, options).problems).toEqual([]);
  });

  it.each(TEXT)('gives the plain text of %s', (_name, markdown, text) => {
    expect(lead(markdown)?.text).toBe(text);
  });

  it('cuts sections at h2 and h3, the lead first', () => {
    const { sections } = readMarkdown(
      'あ。\n\n## い {#i #old}\n\nう。\n\n### え:お {#e}\n\nか。',
      options,
    );
    expect(sections.map(({ html, text, ...rest }) => rest)).toEqual([
      { id: null, aliases: [], depth: null, heading: null },
      { id: 'i', aliases: ['old'], depth: 2, heading: 'い' },
      { id: 'e', aliases: [], depth: 3, heading: 'え:お' },
    ]);
    expect(sections.map(({ text }) => text)).toEqual(['あ。', 'う。', 'か。']);
  });

  it('keeps braces that hold no ids in the heading', () => {
    const { headings } = readMarkdown('## {title} と {#a b}\n\n## `{#x}` {#y}', options);
    expect(headings.map(({ text, id }) => [text, id])).toEqual([
      ['{title} と {#a b}', null],
      ['{#x}', 'y'],
    ]);
  });

  it('lists links and images as written, with their places in the file', () => {
    const markdown = 'あ[い](/a/#b)\n\n![う](/images/c.svg)';
    const { links, images } = readMarkdown(markdown, { ...options, firstLine: 10 });
    expect(links).toEqual([
      { file: options.file, line: 10, column: 2, address: '/a/#b', text: 'い' },
    ]);
    expect(images).toEqual([
      { file: options.file, line: 12, column: 1, address: '/images/c.svg', alt: 'う' },
    ]);
  });

  it('takes the titles of the boxes from its options', () => {
    const labels = { note: 'Note', caution: 'Caution' };
    const { sections } = readMarkdown(':::note\nx\n:::', { ...options, labels });
    expect(sections[0]?.html).toContain('<p class="label">Note</p>');
  });

  it('finds the place of a problem beside a mail address', () => {
    const { problems } = readMarkdown('あ\n\na@example.jp は **「い」**です', options);
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['emphasis', 3, 1],
    ]);
  });

  it.each(['\\*\\*', '`**`', '2 \\*\\* 3'])('takes %s for asterisks that are meant', (markdown) => {
    expect(readMarkdown(markdown, options).problems).toEqual([]);
  });
});
