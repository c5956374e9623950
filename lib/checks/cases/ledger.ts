/** Released addresses and ids: vanished, moved, used for something else; the ledger's own lines. */
import { type Case, HOST_UNKNOWN, USER_UNKNOWN } from '../fixture.ts';

const TITLE = '/articles/user-unknown/\t宛先が見つからない(User unknown)\n';
const SEE = '/articles/user-unknown/#see\t何が見えるか\n';
const CHECK = '/articles/user-unknown/#check\t確かめること\n';
const MORE = '/articles/user-unknown/#more\tくわしく\n';

/** Two sections of the fixture with what stands between them. */
const SECTIONS = `## 何が見えるか {#see}

\`\`\`mail 宛先がありません。
550 5.1.1 <hanako@example.co.jp>: User unknown
\`\`\`

## 確かめること {#check #old-check}`;

const LINE = 'content/published.txt';
const ARTICLE = 'content/articles/user-unknown.md';

export const ledgerCases: Case[] = [
  [
    'an article that vanished',
    { 'published.txt': '/articles/over-quota/\t受信箱がいっぱい\n' },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /articles/over-quota/。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /articles/over-quota/, to: /articles/…/ }',
    ],
  ],
  [
    'an article with a new file name and its old title',
    {
      'published.txt':
        '/articles/unknown-user/\t宛先が見つからない\n/articles/unknown-user/#a\tあ\n',
    },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /articles/unknown-user/。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /articles/unknown-user/, to: /articles/user-unknown/ }',
    ],
  ],
  [
    'a category that vanished, with a name like another',
    { 'published.txt': '/categories/messages/\tことばから\n' },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /categories/messages/。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /categories/messages/, to: /categories/message/ }',
    ],
  ],
  [
    'a released article that is a draft again',
    {
      'published.txt': '/articles/new/\t新しい記事\n',
      'articles/new.md':
        '---\ntitle: 新しい記事\nsummary: 書きかけです。\ncategory: provider\nchecked: 2026-11-24\nreview: 2027-05-24\ndraft: true\nquestions: [あ, い, う]\n---\n書きかけです。\n',
    },
    [
      'content/articles/new.md:7:8  published',
      '  公開した記事は、下書きに戻せません: /articles/new/',
      '  こう書きます: draft: false',
    ],
  ],
  [
    'code pages that are switched off',
    {
      'published.txt':
        '/codes/\t番号\n/codes/5-1-1/\t5.1.1 宛先がない\n/codes/550/\t550 断られた\n',
      'site.yml': ['codes: true', 'codes: false'],
      [HOST_UNKNOWN]: ['と[番号](/codes/5-1-1/)', ''],
    },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /codes/ など3個(site.yml の features.codes が false です)。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /codes/, to: /search/ }',
    ],
  ],
  [
    'a page whose file is gone',
    {
      'published.txt': '/privacy/\tプライバシー\n/privacy/#send\t送るもの\n',
      'privacy.md': null,
      [HOST_UNKNOWN]: ['と[プライバシー](/privacy/#send)', ''],
    },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /privacy/(content/privacy.md がありません)。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /privacy/, to: /search/ }',
    ],
  ],
  [
    'an id that vanished: it goes to the section that says most of it',
    { 'published.txt': '/articles/user-unknown/#image\t名簿のホストを確かめる\n' },
    [
      `${ARTICLE}:27:1  published`,
      '  公開した #image(「名簿のホストを確かめる」)が /articles/user-unknown/ にありません。続きが分かる見出しに、古い id を書き足します。',
      '  こう書きます: ## 確かめること {#check #old-check #image}',
    ],
  ],
  [
    'a renamed id',
    {
      'published.txt': CHECK,
      [USER_UNKNOWN]: ['{#check #old-check}', '{#steps}'],
      'redirects.yml': '[]\n',
    },
    [
      `${ARTICLE}:27:1  published`,
      '  公開した #check(「確かめること」)が /articles/user-unknown/ にありません。続きが分かる見出しに、古い id を書き足します。',
      '  こう書きます: ## 確かめること {#steps #check}',
    ],
  ],
  [
    'an id of an article that vanished',
    { 'published.txt': '/articles/over-quota/#check\t空きを見る\n' },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /articles/over-quota/。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /articles/over-quota/, to: /articles/…/ }',
    ],
  ],
  [
    'a file that vanished',
    { 'published.txt': '/feed.xml\t更新\n/feed.rss\t更新\n' },
    [
      'content/redirects.yml:1:1  published',
      '  公開したアドレスがなくなっています: /feed.rss。redirects.yml に引っ越し先を書きます。',
      '  こう書きます: - { from: /feed.rss, to: /feed.xml }',
    ],
  ],
  [
    'a reply that vanished from a page without headings',
    { 'published.txt': '/articles/gmail/#no-such-domain\t553 no domain\n' },
    [
      'content/articles/gmail.md:1:1  published',
      '  公開した #no-such-domain(「553 no domain」)が /articles/gmail/ にありません。続きが分かる見出しに、古い id を書き足します。',
      '  こう書きます: ## 553 no domain {#no-such-domain}',
    ],
  ],
  [
    'an id of a page, released twice in other words',
    { 'published.txt': '/privacy/#log\t記録\n/privacy/#log\tログ\n' },
    [
      'content/privacy.md:8:1  published',
      '  公開した #log(「ログ」)が /privacy/ にありません。続きが分かる見出しに、古い id を書き足します。',
      '  こう書きます: ## 送るもの {#send #log}',
    ],
  ],
  [
    'an id of a page that components draw',
    { 'published.txt': '/codes/5-1-1/#action\tすること\n' },
    [
      `${LINE}:1:1  published`,
      '  /codes/5-1-1/ の #action は台帳に載せません。',
      '  こう書きます: (この行を消します)',
    ],
  ],
  [
    'two ids that changed places',
    {
      'published.txt': SEE + CHECK,
      [USER_UNKNOWN]: [
        SECTIONS,
        SECTIONS.replace('#see', '#check').replace('#check #old-check', '#see #old-check'),
      ],
    },
    [
      `${ARTICLE}:21:1  same-meaning`,
      '  #check は「確かめること」として公開しました。同じ言葉が、いま #see にあります。',
      '  こう書きます: ## 何が見えるか {#see}',
      '',
      `${ARTICLE}:27:1  same-meaning`,
      '  #see は「何が見えるか」として公開しました。同じ言葉が、いま #check にあります。',
      '  こう書きます: ## 確かめること {#check #old-check}',
    ],
  ],
  [
    'an id used for another matter',
    {
      'published.txt': CHECK,
      [USER_UNKNOWN]: ['## 確かめること {#check #old-check}', '## 料金のお支払い {#check}'],
    },
    [
      `${ARTICLE}:27:1  same-meaning`,
      '  #check は「確かめること」として公開しました。いまの「料金のお支払い」は、別の話に見えます。同じ話なら npm run publish:ledger -- --same /articles/user-unknown/#check を実行します。',
      '  こう書きます: ## 料金のお支払い {#…}',
    ],
  ],
  [
    'an id on a like heading, while its own has another',
    {
      'published.txt': '/articles/user-unknown/#more\tくわしく確かめること\n',
      [USER_UNKNOWN]: [
        '### くわしく {#more}',
        '### くわしく見ること {#more}\n\n### くわしく確かめること {#steps}',
      ],
    },
    [
      `${ARTICLE}:33:1  same-meaning`,
      '  #more は「くわしく確かめること」として公開しました。同じ言葉が、いま #steps にあります。',
      '  こう書きます: ### くわしく見ること {#…}',
    ],
  ],
  [
    'an article id used for another matter',
    { 'published.txt': '/articles/gmail/\t受信箱がいっぱいです\n' },
    [
      'content/articles/gmail.md:2:8  same-meaning',
      '  /articles/gmail/ は「受信箱がいっぱいです」として公開しました。いまの「Gmail」は、別の話に見えます。同じ話なら npm run publish:ledger -- --same /articles/gmail/ を実行します。',
      '  こう書きます: (別の話は、新しい id で書きます)',
    ],
  ],
  [
    'two articles that changed their ids',
    {
      'published.txt': `${TITLE}/articles/gmail/\tサーバーが見つからない\n/articles/host-unknown/\tGmail\n`,
    },
    [
      'content/articles/gmail.md:2:8  same-meaning',
      '  /articles/gmail/ は「サーバーが見つからない」として公開しました。同じ言葉が、いま /articles/host-unknown/ にあります。',
      '  こう書きます: (別の話は、新しい id で書きます)',
      '',
      'content/articles/host-unknown.md:2:8  same-meaning',
      '  /articles/host-unknown/ は「Gmail」として公開しました。同じ言葉が、いま /articles/gmail/ にあります。',
      '  こう書きます: (別の話は、新しい id で書きます)',
    ],
  ],
  [
    'a reply id used for another reply',
    { 'published.txt': '/articles/gmail/#no-such-user\t552 mailbox quota exceeded\n' },
    [
      'content/articles/gmail.md:9:9  same-meaning',
      '  #no-such-user は「552 mailbox quota exceeded」として公開しました。いまの「550 5.1.1 The email account does not exist」は、別の話に見えます。同じ話なら npm run publish:ledger -- --same /articles/gmail/#no-such-user を実行します。',
      '  こう書きます: id: …',
    ],
  ],
  [
    'a line without a text',
    { 'published.txt': `${TITLE}/articles/user-unknown/#check\n` },
    [
      `${LINE}:2:1  ledger-line`,
      '  アドレスと見出しのあいだを、タブ1つで区切ります。',
      '  こう書きます: /articles/user-unknown/#check[タブ]…',
    ],
  ],
  [
    'a line with spaces for a tab',
    { 'published.txt': '/articles/user-unknown/#check  確かめること\n' },
    [
      `${LINE}:1:1  ledger-line`,
      '  アドレスと見出しのあいだを、タブ1つで区切ります。',
      '  こう書きます: /articles/user-unknown/#check[タブ]確かめること',
    ],
  ],
  [
    'an empty line',
    { 'published.txt': `${TITLE}\n${CHECK}` },
    [`${LINE}:2:1  ledger-line`, '  空の行があります。', '  こう書きます: (この行を消します)'],
  ],
  [
    'a line twice',
    { 'published.txt': TITLE + CHECK + TITLE },
    [`${LINE}:3:1  ledger-line`, '  1行目と同じです。', '  こう書きます: (この行を消します)'],
  ],
  [
    'an absolute address',
    { 'published.txt': `https://help.example.jp${CHECK}` },
    [
      `${LINE}:1:1  ledger-line`,
      '  サイトの名前(https://help.example.jp)は書きません。',
      '  こう書きます: /articles/user-unknown/#check[タブ]確かめること',
    ],
  ],
  [
    'addresses with a base path',
    {
      'published.txt': `/help${CHECK}/a/b/privacy/#send\t送るもの\n/help/privacy/\tプライバシー\n`,
    },
    [
      `${LINE}:1:1  ledger-line`,
      '  置き場所(/help)は書きません。',
      '  こう書きます: /articles/user-unknown/#check[タブ]確かめること',
      '',
      `${LINE}:2:1  ledger-line`,
      '  置き場所(/a/b)は書きません。',
      '  こう書きます: /privacy/#send[タブ]送るもの',
      '',
      `${LINE}:3:1  ledger-line`,
      '  置き場所(/help)は書きません。',
      '  こう書きます: /privacy/[タブ]プライバシー',
    ],
  ],
  [
    'an address in capitals and without its slash',
    { 'published.txt': 'articles/User-Unknown#check\t確かめること\n' },
    [
      `${LINE}:1:1  ledger-line`,
      '  アドレスは半角英小文字・数字・ハイフンで、/ で始めて / で終えます: articles/User-Unknown#check',
      '  こう書きます: /articles/user-unknown/#check[タブ]確かめること',
    ],
  ],
  [
    'a file whose name changes with every build',
    { 'published.txt': '/assets/site.1a2b3c4d.css\t見た目\n' },
    [
      `${LINE}:1:1  ledger-line`,
      '  組み立てるたびに名前が変わるファイルは、載せません。',
      '  こう書きます: (この行を消します)',
    ],
  ],
  [
    'a file in another encoding',
    { 'published.txt': new Uint8Array([47, 9, 131, 137, 10]) },
    [
      `${LINE}:1:3  encoding`,
      '  UTF-8 で保存されていません(Shift_JIS などのままです)。',
      '  こう書きます: 文字コード「UTF-8」を選んで保存し直します',
    ],
  ],
];

/** What a released address may become without anybody being asked. */
export const harmless: [name: string, edits: Case[1]][] = [
  ['an old feed that moved', { 'redirects.yml': '- { from: /rss.xml, to: /feed.xml }\n' }],
  ['nothing released yet', { 'published.txt': null }],
  ['everything as released', { 'published.txt': TITLE + SEE + CHECK + MORE }],
  ['a heading reworded', { 'published.txt': '/articles/user-unknown/#check\t順に確かめること\n' }],
  [
    'a heading reworded so that nothing is left, and confirmed',
    { 'published.txt': `/articles/user-unknown/#check\tチェック項目\n${CHECK}` },
  ],
  [
    'a retired id on another heading',
    { 'published.txt': '/articles/user-unknown/#old-check\t料金\n' },
  ],
  ['a title reworded', { 'published.txt': '/articles/user-unknown/\tUser unknown とは\n' }],
  [
    'a page that moved, with its ids',
    {
      'published.txt':
        '/articles/no-such-user/\t宛先がない\n/articles/no-such-user/#gone\tなくなった節\n',
    },
  ],
  [
    'a page that another article replaces',
    {
      'published.txt': '/articles/no-domain/\tドメインがない\n',
      [HOST_UNKNOWN]: ['category:', 'replaces: [/articles/no-domain/]\ncategory:'],
    },
  ],
  [
    'the name of a code, of the site, of a page',
    {
      'published.txt': '/\t前の名前\n/codes/5-1-1/\t5.1.1 前の名前\n/privacy/\t前の題\n',
    },
  ],
  [
    'a line of Windows, the last one unfinished',
    {
      'published.txt':
        '/articles/gmail/\tGmail\r\n/articles/gmail/#no-such-user\t550 5.1.1 The email account',
    },
  ],
  [
    'two headings with the same words',
    {
      'published.txt': `${CHECK}/articles/user-unknown/#see\t確かめること\n`,
      [USER_UNKNOWN]: [
        SECTIONS,
        SECTIONS.replace('何が見えるか', '確かめること').replace(
          '## 確かめること {#check',
          '## 順に確かめること {#check',
        ),
      ],
    },
  ],
];
