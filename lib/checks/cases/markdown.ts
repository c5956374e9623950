/** Markdown outside the dialect of `content/README.md`; headings and their ids. */
import { type Case, GMAIL, USER_UNKNOWN } from '../fixture.ts';

export const markdownCases: Case[] = [
  [
    'HTML',
    { [GMAIL]: ['Gmail です。', 'Gmail<br>です。'] },
    [
      'content/articles/gmail.md:14:6  html',
      '  HTML は書けません: <br>',
      '  こう書きます: (行を空けて、段落を分けます)',
    ],
  ],
  [
    'a comment',
    { [GMAIL]: ['Gmail です。', '<!-- あとで書く -->'] },
    [
      'content/articles/gmail.md:14:1  html',
      '  HTML は書けません: <!-- あとで書く -->',
      '  こう書きます: (この行を消します。本文に覚え書きは残せません)',
    ],
  ],
  [
    'an unknown tag',
    { [GMAIL]: ['Gmail です。', '宛先は <user> です。'] },
    [
      'content/articles/gmail.md:14:5  html',
      '  HTML は書けません: <user>',
      '  こう書きます: `<user>`',
    ],
  ],
  [
    'a script link',
    { [GMAIL]: ['Gmail です。', '[押す](javascript:alert(1))'] },
    [
      'content/articles/gmail.md:14:1  link-scheme',
      '  javascript: で始まるリンクは使えません。',
      '  こう書きます: [押す](/articles/…/)',
    ],
  ],
  [
    'a data link',
    { [GMAIL]: ['Gmail です。', '[押す](data:text/html,x)'] },
    [
      'content/articles/gmail.md:14:1  link-scheme',
      '  data: で始まるリンクは使えません。',
      '  こう書きます: [押す](/articles/…/)',
    ],
  ],
  [
    'an unknown box',
    { [GMAIL]: ['Gmail です。', ':::warning\n注意。\n:::'] },
    [
      'content/articles/gmail.md:14:1  directive',
      '  :::warning という囲みはありません。',
      '  こう書きます: :::caution',
    ],
  ],
  [
    'a box that is not closed',
    { [GMAIL]: ['Gmail です。', ':::note\n知っておくこと。'] },
    [
      'content/articles/gmail.md:14:1  directive',
      '  :::note の囲みが閉じていません。中身の次の行に ::: だけを書きます。',
      '  こう書きます: :::',
    ],
  ],
  [
    'a box with a space',
    { [GMAIL]: ['Gmail です。', '::: note\n知っておくこと。\n:::'] },
    [
      'content/articles/gmail.md:14:1  directive',
      '  囲みになっていません。半角の ::: に、空白を入れずに note か caution を続けます。',
      '  こう書きます: :::note',
    ],
  ],
  [
    'a box with a title',
    { [GMAIL]: ['Gmail です。', ':::note[題]\n知っておくこと。\n:::'] },
    [
      'content/articles/gmail.md:14:1  directive',
      '  :::note の後ろには何も書けません。',
      '  こう書きます: :::note',
    ],
  ],
  [
    'a fence that is not closed',
    { [GMAIL]: ['Gmail です。', '```mail 訳\n550'] },
    [
      'content/articles/gmail.md:14:1  fence',
      '  ``` のブロックが閉じていません。',
      '  こう書きます: ```',
    ],
  ],
  [
    'a misspelt fence',
    { [GMAIL]: ['Gmail です。', '```mial 訳\n550\n```'] },
    [
      'content/articles/gmail.md:14:1  fence',
      '  ```mial 訳 は読めません。訳をつけるときは mail と半角の空白の後ろに書きます。',
      '  こう書きます: ```mail 訳',
    ],
  ],
  [
    'a full-width space behind mail',
    { [GMAIL]: ['Gmail です。', '```mail　訳\n550\n```'] },
    [
      'content/articles/gmail.md:14:1  fence',
      '  ```mail　訳 は読めません。訳をつけるときは mail と半角の空白の後ろに書きます。',
      '  こう書きます: ```mail 訳',
    ],
  ],
  [
    'a footnote',
    { [GMAIL]: ['Gmail です。', 'Gmail[^1]\n\n[^1]: です'] },
    [
      'content/articles/gmail.md:16:1  footnote',
      '  脚注は使えません。本文に書くか、出典なら sources に書きます。',
      '  こう書きます: sources:',
    ],
  ],
  [
    'a checkbox',
    { [GMAIL]: ['Gmail です。', '- [ ] 見る'] },
    [
      'content/articles/gmail.md:14:1  list',
      '  チェックボックスの箇条書きは使えません。',
      '  こう書きます: - 見る',
    ],
  ],
  [
    'emphasis that Markdown does not see',
    { [GMAIL]: ['Gmail です。', '**「止める」**です。'] },
    [
      'content/articles/gmail.md:14:1  emphasis',
      '  ** が強調にならず、そのまま表示されます。かっこや句読点は ** の外に出します。',
      '  こう書きます: 「**止める**」',
    ],
  ],
  [
    'a heading without a space',
    { [GMAIL]: ['Gmail です。', '##見出し {#a}'] },
    [
      'content/articles/gmail.md:14:1  heading-mark',
      '  見出しになっていません。# は半角で書き、後ろに半角の空白を1つ入れます。',
      '  こう書きます: ## 見出し {#a}',
    ],
  ],
  [
    'a heading with a full-width mark',
    { [GMAIL]: ['Gmail です。', '＃＃　見出し {#a}'] },
    [
      'content/articles/gmail.md:14:1  heading-mark',
      '  見出しになっていません。# は半角で書き、後ろに半角の空白を1つ入れます。',
      '  こう書きます: ## 見出し {#a}',
    ],
  ],
  [
    'a heading inside a box',
    { [GMAIL]: ['Gmail です。', ':::note\n## 見出し {#a}\n:::'] },
    [
      'content/articles/gmail.md:15:1  heading-place',
      '  見出しは、囲み・引用・箇条書きの中には書けません。',
      '  こう書きます: **見出し**',
    ],
  ],
  [
    'an h1',
    { [GMAIL]: ['Gmail です。', '# 見出し {#a}'] },
    [
      'content/articles/gmail.md:14:1  heading-depth',
      '  見出しは ## と ### だけです。',
      '  こう書きます: ## 見出し {#a}',
    ],
  ],
  [
    'an h4',
    { [GMAIL]: ['Gmail です。', '## 見出し {#a}\n\n#### 小見出し {#b}'] },
    [
      'content/articles/gmail.md:16:1  heading-depth',
      '  見出しは ## と ### だけです。',
      '  こう書きます: ### 小見出し {#b}',
    ],
  ],
  [
    'an h3 first',
    { [GMAIL]: ['Gmail です。', '### 見出し {#a}'] },
    [
      'content/articles/gmail.md:14:1  heading-depth',
      '  ### の前に ## の見出しがありません。',
      '  こう書きます: ## 見出し {#a}',
    ],
  ],
  [
    'a heading without an id',
    { [GMAIL]: ['Gmail です。', '## Gmail error の意味'] },
    [
      'content/articles/gmail.md:14:1  heading-id',
      '  見出しに id がありません。短い半角英字で書きます。',
      '  こう書きます: ## Gmail error の意味 {#gmail-error}',
    ],
  ],
  [
    'a heading without an id or a Latin word',
    { [GMAIL]: ['Gmail です。', '## 意味'] },
    [
      'content/articles/gmail.md:14:1  heading-id',
      '  見出しに id がありません。短い半角英字で書きます。',
      '  こう書きます: ## 意味 {#…}',
    ],
  ],
  [
    'an id with capitals',
    { [GMAIL]: ['Gmail です。', '## 意味 {#Mean_It}'] },
    [
      'content/articles/gmail.md:14:1  heading-id',
      '  #Mean_It は半角英小文字・数字・ハイフンで書きます。',
      '  こう書きます: ## 意味 {#mean-it}',
    ],
  ],
  [
    'an id used twice',
    { [USER_UNKNOWN]: ['{#more}', '{#see}'] },
    [
      'content/articles/user-unknown.md:33:1  heading-id',
      '  #see は21行目の見出しがもう使っています。',
      '  こう書きます: ### くわしく {#see-2}',
    ],
  ],
  [
    'an id of the page around the text',
    { [USER_UNKNOWN]: ['{#more}', '{#related}'] },
    [
      'content/articles/user-unknown.md:33:1  heading-id',
      '  #related はページの枠が使っています。',
      '  こう書きます: ### くわしく {#related-2}',
    ],
  ],
  [
    'a retired id used twice',
    { [USER_UNKNOWN]: ['#old-check', '#see'] },
    [
      'content/articles/user-unknown.md:27:1  heading-id',
      '  #see は21行目の見出しがもう使っています。',
      '  こう書きます: ## 確かめること {#check}',
    ],
  ],
  [
    'an id that repeats the article',
    { [USER_UNKNOWN]: ['{#more}', '{#user-unknown-more}'] },
    [
      'content/articles/user-unknown.md:33:1  heading-id',
      '  #user-unknown-more はページの id をくり返しています。短くします。',
      '  こう書きます: ### くわしく {#more}',
    ],
  ],
  [
    'an address that is too long',
    { [USER_UNKNOWN]: ['{#more}', '{#a-very-long-id-that-no-mail-can-hold-on-one-line}'] },
    [
      'content/articles/user-unknown.md:33:1  address-length',
      '  アドレスは60字までです(いま72字): /articles/user-unknown/#a-very-long-id-that-no-mail-can-hold-on-one-line',
      '  こう書きます: (id を12字短くします)',
    ],
  ],
  [
    'a reply with the id of a heading',
    { [GMAIL]: ['Gmail です。', '## 宛先 {#no-such-user}'] },
    [
      'content/articles/gmail.md:9:9  reply-id',
      '  replies の id no-such-user は、同じページの14行目がもう使っています。',
      '  こう書きます: id: no-such-user-2',
    ],
  ],
  [
    'two replies with one id',
    {
      [GMAIL]: [
        '    note: 宛先がない',
        '    note: 宛先がない\n  - { id: no-such-user, text: "550 moved", article: host-unknown, note: 移った }',
      ],
    },
    [
      'content/articles/gmail.md:13:11  reply-id',
      '  replies の id no-such-user は、同じページの9行目がもう使っています。',
      '  こう書きます: id: no-such-user-2',
    ],
  ],
  [
    'quotes in quotes without end',
    { [GMAIL]: ['Gmail です。', `${'> '.repeat(10_000)}Gmail です。`] },
    [
      'content/articles/gmail.md:14:1  nesting',
      '  引用や囲みが深すぎます(20段まで)。',
      '  こう書きます: (行の頭の > を減らすか、囲みを ::: で閉じます)',
    ],
  ],
  [
    'boxes that are never closed',
    { [GMAIL]: ['Gmail です。', `${':::note\n'.repeat(10_000)}Gmail です。`] },
    [
      'content/articles/gmail.md:34:1  nesting',
      '  引用や囲みが深すぎます(20段まで)。',
      '  こう書きます: (行の頭の > を減らすか、囲みを ::: で閉じます)',
    ],
  ],
];
