/** Files that cannot be read, or that nobody reads. */
import { type Case, type Edits, GMAIL, HOST_UNKNOWN, USER_UNKNOWN } from '../fixture.ts';

const ARTICLE = `---
title: 予備
summary: 予備の記事です。
category: message
checked: 2026-11-24
questions: [あ, い, う]
error: { verdict: none, lasting: either }
---
予備です。
`;

export const filesCases: Case[] = [
  [
    'a file saved as Shift_JIS',
    { [USER_UNKNOWN]: new Uint8Array([45, 45, 45, 10, 131, 137, 10]) },
    [
      'content/articles/user-unknown.md:2:1  encoding',
      '  UTF-8 で保存されていません(Shift_JIS などのままです)。',
      '  こう書きます: 文字コード「UTF-8」を選んで保存し直します',
    ],
  ],
  [
    'a binary file',
    { 'codes.yml': 'a\u0000b' },
    [
      'content/codes.yml:1:2  encoding',
      '  文字ではないデータ(NUL)が入っています。',
      '  こう書きます: テキストとして保存し直します',
    ],
  ],
  [
    'a drawing that runs',
    { 'images/list.svg': '<svg viewBox="0 0 40 30">\n  <g onload="alert(1)"/>\n</svg>\n' },
    [
      'content/images/list.svg:2:6  svg',
      '  図に onload= は使えません。動くものや、外を読むものは置けません。',
      '  こう書きます: (この部分を消すか、図を「プレーン SVG」で書き出し直します)',
    ],
  ],
  [
    'an empty article',
    {
      [HOST_UNKNOWN]: '\n',
      [USER_UNKNOWN]: ['/articles/host-unknown/#list', '/articles/host-unknown/'],
    },
    [
      'content/articles/host-unknown.md:1:1  front-matter',
      '  ファイルが空です。',
      '  こう書きます: ---(1行目。次の行から title: などを書き、もう一度 --- で閉じます)',
    ],
  ],
  [
    'an article without front matter',
    { [GMAIL]: '## 見出し {#a}\n' },
    [
      'content/articles/gmail.md:1:1  front-matter',
      '  フロントマターがありません。',
      '  こう書きます: ---(1行目。次の行から title: などを書き、もう一度 --- で閉じます)',
    ],
  ],
  [
    'an empty line above the front matter',
    { [GMAIL]: ['---\ntitle', '\n---\ntitle'] },
    [
      'content/articles/gmail.md:1:1  front-matter',
      '  --- の前に空の行があります。',
      '  こう書きます: ---(1行目。次の行から title: などを書き、もう一度 --- で閉じます)',
    ],
  ],
  [
    'front matter that does not end',
    { [GMAIL]: ['\n---\nGmail', '\nGmail'] },
    [
      'content/articles/gmail.md:1:1  front-matter',
      '  フロントマターが --- で閉じていません。',
      '  こう書きます: ---',
    ],
  ],
  [
    'no site.yml',
    { 'site.yml': null },
    [
      'content/site.yml:1:1  file',
      '  site.yml がありません。',
      '  こう書きます: (content/site.yml を作ります)',
    ],
  ],
  [
    'no categories.yml',
    { 'categories.yml': null },
    [
      'content/categories.yml:1:1  file',
      '  categories.yml がありません。',
      '  こう書きます: (content/categories.yml を作ります)',
    ],
  ],
  [
    'an empty categories.yml',
    { 'categories.yml': '# まだない\n' },
    [
      'content/categories.yml:1:1  schema',
      '  まだ何も書かれていません。',
      '  こう書きます: [{ id: …, title: …, summary: … }]',
    ],
  ],
  [
    'a misspelt file',
    { 'synonym.yml': '[]\n' },
    [
      'content/synonym.yml:1:1  file-name',
      '  このファイルは使われません。',
      '  こう書きます: synonyms.yml',
    ],
  ],
  [
    'a file nobody reads',
    { 'memo.docx': 'x' },
    [
      'content/memo.docx:1:1  file-name',
      '  このファイルは使われません。',
      '  こう書きます: (消すか、記事なら articles/ に移します)',
    ],
  ],
  [
    'an article with another ending',
    { 'articles/foo.txt': 'x' },
    [
      'content/articles/foo.txt:1:1  file-name',
      '  記事は articles/ のすぐ下に <id>.md の名前で置きます。',
      '  こう書きます: articles/foo.md',
    ],
  ],
  [
    'an article in a folder',
    { 'articles/old/foo.md': 'x' },
    [
      'content/articles/old/foo.md:1:1  file-name',
      '  記事は articles/ のすぐ下に <id>.md の名前で置きます。',
      '  こう書きます: articles/foo.md',
    ],
  ],
  [
    'an article with a Japanese name',
    {
      'articles/ガイド.md': ARTICLE,
    },
    [
      'content/articles/ガイド.md:1:1  file-name',
      '  記事のファイル名は id です。半角英小文字・数字・ハイフンだけを使います。',
      '  こう書きます: articles/<id>.md',
    ],
  ],
  [
    'an article name with capitals',
    {
      'articles/User_Moved.md': ARTICLE,
    },
    [
      'content/articles/User_Moved.md:1:1  file-name',
      '  記事のファイル名は id です。半角英小文字・数字・ハイフンだけを使います。',
      '  こう書きます: articles/user-moved.md',
    ],
  ],
  [
    'an image with decomposed kana',
    { 'images/が.PNG': 'x' },
    [
      'content/images/が.PNG:1:1  file-name',
      '  画像の名前は半角英小文字・数字・ハイフンで、.svg .png .jpg .webp .avif .gif のどれかにします。',
      '  こう書きます: images/<id>.png',
    ],
  ],
  [
    'an article with decomposed kana in its name',
    { 'articles/か\u3099いど.md': ARTICLE },
    [
      'content/articles/か\u3099いど.md:1:1  file-name',
      '  記事のファイル名は id です。半角英小文字・数字・ハイフンだけを使います。',
      '  こう書きます: articles/<id>.md',
    ],
  ],
  [
    'an article of 5 MB',
    { 'articles/long.md': `${ARTICLE}${'あ\n'.repeat(1_310_720)}` },
    [
      'content/articles/long.md:1:1  size',
      '  ファイルが大きすぎます(5.0 MB)。1 MBまでにします。',
      '  こう書きます: (貼り付けたメールの全文や画像のデータを消すか、ファイルを分けます)',
    ],
  ],
  [
    'a picture that is a web page',
    { 'images/screen.png': '<!doctype html><title>404</title>' },
    [
      'content/images/screen.png:1:1  image-kind',
      '  中身が .png の画像ではありません。名前だけが画像になっています。',
      '  こう書きます: (画像を .png で書き出し直して、置きかえます)',
    ],
  ],
  [
    'an empty drawing',
    { 'images/list.svg': '' },
    [
      'content/images/list.svg:1:1  image-kind',
      '  中身が .svg の画像ではありません。名前だけが画像になっています。',
      '  こう書きます: (画像を .svg で書き出し直して、置きかえます)',
    ],
  ],
];

const LINKED: Edits = { [HOST_UNKNOWN]: ['category:', 'related: [spare]\ncategory:'] };
const WINDOWS = ARTICLE.replaceAll('\n', '\r\n');

/** What editors add unasked. */
export const harmlessFiles: readonly (readonly [name: string, edits: Edits])[] = [
  ['a byte order mark', { [GMAIL]: ['---\ntitle', '\ufeff---\ntitle'] }],
  ['the line ends of Windows', { ...LINKED, 'articles/spare.md': WINDOWS }],
  ['both', { ...LINKED, 'articles/spare.md': `\ufeff${WINDOWS}` }],
];
