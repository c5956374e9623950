/** Addresses, images and ids that lead nowhere. */
import { type Case, GMAIL, HOST_UNKNOWN, USER_UNKNOWN } from '../fixture.ts';

export const linksCases: Case[] = [
  [
    'a misspelt article',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', '/articles/user-unknwon/'] },
    [
      'content/articles/host-unknown.md:13:1  dead-link',
      '  リンク先がありません: /articles/user-unknwon/',
      '  こう書きます: [宛先がない](/articles/user-unknown/)',
    ],
  ],
  [
    'a link without the last /',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', '/articles/user-unknown'] },
    [
      'content/articles/host-unknown.md:13:1  dead-link',
      '  リンク先がありません: /articles/user-unknown',
      '  こう書きます: [宛先がない](/articles/user-unknown/)',
    ],
  ],
  [
    'an article that never was',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', '/articles/abcdefghijklmn/'] },
    [
      'content/articles/host-unknown.md:13:1  dead-link',
      '  リンク先がありません: /articles/abcdefghijklmn/',
      '  こう書きます: 宛先がない',
    ],
  ],
  [
    'a misspelt heading',
    { [USER_UNKNOWN]: ['/articles/host-unknown/#list', '/articles/host-unknown/#lst'] },
    [
      'content/articles/user-unknown.md:29:1  dead-link',
      '  /articles/host-unknown/ に #lst はありません(あるのは #list)。',
      '  こう書きます: [ホスト](/articles/host-unknown/#list)',
    ],
  ],
  [
    'a heading that never was',
    { [USER_UNKNOWN]: ['/articles/host-unknown/#list', '/articles/host-unknown/#abcdef'] },
    [
      'content/articles/user-unknown.md:29:1  dead-link',
      '  /articles/host-unknown/ に #abcdef はありません(あるのは #list)。',
      '  こう書きます: [ホスト](/articles/host-unknown/)',
    ],
  ],
  [
    'a misspelt heading of a page',
    { [HOST_UNKNOWN]: ['#send', '#sent'] },
    [
      'content/articles/host-unknown.md:13:34  dead-link',
      '  /privacy/ に #sent はありません(あるのは #send)。',
      '  こう書きます: [プライバシー](/privacy/#send)',
    ],
  ],
  [
    'a heading of the same page that never was',
    { [HOST_UNKNOWN]: ['/privacy/#send', '#send'] },
    [
      'content/articles/host-unknown.md:13:34  dead-link',
      '  このページに #send はありません。',
      '  こう書きます: プライバシー',
    ],
  ],
  [
    'a relative link',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', 'user-unknown.md'] },
    [
      'content/articles/host-unknown.md:13:1  dead-link',
      '  リンクは / で始まるアドレスで書きます: user-unknown.md',
      '  こう書きます: [宛先がない](/articles/user-unknown/)',
    ],
  ],
  [
    'a link to a draft',
    { [HOST_UNKNOWN]: ['category:', 'draft: true\ncategory:'] },
    [
      'content/articles/user-unknown.md:7:11  reference',
      '  記事 host-unknown は下書き(draft: true)で、まだ公開されません。',
      '  こう書きます: (host-unknown を消します)',
      '',
      'content/articles/user-unknown.md:29:1  dead-link',
      '  /articles/host-unknown/ は下書き(draft: true)で、まだ公開されません。',
      '  こう書きます: ホスト',
    ],
  ],
  [
    'a code that has no page',
    { [HOST_UNKNOWN]: ['/codes/5-1-1/', '/codes/5-1-9/'] },
    [
      'content/articles/host-unknown.md:13:59  dead-link',
      '  リンク先がありません: /codes/5-1-9/',
      '  こう書きます: [番号](/codes/5-1-1/)',
    ],
  ],
  [
    'a code page while codes are off',
    { 'site.yml': ['codes: true', 'codes: false'] },
    [
      'content/articles/host-unknown.md:13:59  dead-link',
      '  リンク先がありません: /codes/5-1-1/(site.yml の features.codes が false です)',
      '  こう書きます: 番号',
    ],
  ],
  [
    'a page that is not there',
    { [HOST_UNKNOWN]: ['/privacy/#send', '/receive/'] },
    [
      'content/articles/host-unknown.md:13:34  dead-link',
      '  リンク先がありません: /receive/(content/receive.md がありません)',
      '  こう書きます: プライバシー',
    ],
  ],
  [
    'a link to another site',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', 'https://example.com/'] },
    [
      'content/articles/host-unknown.md:13:1  external-link',
      '  外のページへのリンクは、本文ではなく sources に書きます。',
      '  こう書きます: sources: [{ title: 宛先がない, url: "https://example.com/" }]',
    ],
  ],
  [
    'a link without an address',
    { [HOST_UNKNOWN]: ['/articles/user-unknown/', ''] },
    [
      'content/articles/host-unknown.md:13:1  dead-link',
      '  リンクの行き先が空です。',
      '  こう書きます: [宛先がない](/articles/…/)',
    ],
  ],
  [
    'an image that is not there',
    { [USER_UNKNOWN]: ['/images/list.svg', '/images/lst.svg'] },
    [
      'content/articles/user-unknown.md:31:1  image',
      '  画像がありません: /images/lst.svg(content/images/ に置きます)',
      '  こう書きます: ![名簿の画面](/images/list.svg)',
    ],
  ],
  [
    'an image without words',
    { [USER_UNKNOWN]: ['![名簿の画面]', '![]'] },
    [
      'content/articles/user-unknown.md:31:1  image',
      '  画像の説明がありません。見えない人に伝わる言葉を書きます。',
      '  こう書きます: ![…](/images/list.svg)',
    ],
  ],
  [
    'a logo that is not there',
    { 'site.yml': ['/images/list.svg', '/images/logo.svg'] },
    [
      'content/site.yml:6:7  site-address',
      '  画像がありません: /images/logo.svg(content/images/ に置きます)',
      '  こう書きます: logo: /images/logo.svg',
    ],
  ],
  [
    'a way in that leads nowhere',
    { 'site.yml': ['/categories/message/', '/categories/mesage/'] },
    [
      'content/site.yml:21:42  site-address',
      '  リンク先がありません: /categories/mesage/',
      '  こう書きます: href: /categories/message/',
    ],
  ],
  [
    'a misspelt related article',
    { [USER_UNKNOWN]: ['[host-unknown]', '[host-unkown]'] },
    [
      'content/articles/user-unknown.md:7:11  reference',
      '  記事 host-unkown はありません。',
      '  こう書きます: host-unknown',
    ],
  ],
  [
    'a related article twice',
    { [USER_UNKNOWN]: ['[host-unknown]', '[host-unknown, host-unknown]'] },
    [
      'content/articles/user-unknown.md:7:25  related',
      '  related に host-unknown が2回あります。',
      '  こう書きます: related: [host-unknown]',
    ],
  ],
  [
    'an article related to itself',
    { [USER_UNKNOWN]: ['[host-unknown]', '[host-unknown, user-unknown]'] },
    [
      'content/articles/user-unknown.md:7:25  related',
      '  related に自分の記事があります。',
      '  こう書きます: related: [host-unknown]',
    ],
  ],
  [
    'a reply that leads nowhere',
    { [GMAIL]: ['article: user-unknown', 'article: user-unknwon'] },
    [
      'content/articles/gmail.md:11:14  reference',
      '  記事 user-unknwon はありません。',
      '  こう書きます: article: user-unknown',
    ],
  ],
  [
    'a reply with the id of the page around it',
    { [GMAIL]: ['id: no-such-user', 'id: main'] },
    [
      'content/articles/gmail.md:9:9  reply-id',
      '  replies の id main は、ページの枠がもう使っています。',
      '  こう書きます: id: main-2',
    ],
  ],
  [
    'a category that is not there',
    { [HOST_UNKNOWN]: ['category: message', 'category: mesage'] },
    [
      'content/articles/host-unknown.md:4:11  category',
      '  分類 mesage は categories.yml にありません(あるのは message、provider)。',
      '  こう書きます: category: message',
    ],
  ],
  [
    'an unknown article in a category',
    { 'categories.yml': ['host-unknown]', 'host-unknown, foo-bar]'] },
    [
      'content/categories.yml:4:42  reference',
      '  記事 foo-bar はありません。',
      '  こう書きます: (foo-bar を消します)',
    ],
  ],
  [
    'an article in another category',
    {
      'categories.yml': [
        'summary: サービスごとの説明',
        'summary: サービスごとの説明\n  articles: [host-unknown]',
      ],
    },
    [
      'content/categories.yml:9:14  category',
      '  host-unknown の分類は message です(ここは provider)。',
      '  こう書きます: (host-unknown を message の articles へ移します)',
    ],
  ],
  [
    'an article twice in a category',
    { 'categories.yml': ['host-unknown]', 'host-unknown, user-unknown]'] },
    [
      'content/categories.yml:4:42  category',
      '  user-unknown が2回あります。',
      '  こう書きます: (2つめの user-unknown を消します)',
    ],
  ],
  [
    'a popular article that is not there',
    { 'site.yml': ['popular: [user-unknown]', 'popular: [user-unknwon]'] },
    [
      'content/site.yml:22:13  reference',
      '  記事 user-unknwon はありません。',
      '  こう書きます: user-unknown',
    ],
  ],
  [
    'a code that names no article',
    { 'codes.yml': ['[user-unknown]', '[usr-unknown]'] },
    [
      'content/codes.yml:7:14  reference',
      '  記事 usr-unknown はありません。',
      '  こう書きます: user-unknown',
    ],
  ],
  [
    'a provider that names no article',
    { 'providers.yml': ['article: gmail', 'article: gmial'] },
    [
      'content/providers.yml:2:12  reference',
      '  記事 gmial はありません。',
      '  こう書きます: article: gmail',
    ],
  ],
  [
    'two categories with one id',
    {
      'categories.yml': ['id: provider', 'id: message'],
      [GMAIL]: ['category: provider', 'category: message'],
    },
    [
      'content/articles/gmail.md:2:1  verdict',
      '  分類 message の記事には error(verdict と lasting)が要ります。',
      '  こう書きます: error: { verdict: contact, lasting: permanent, phrases: ["…"] }',
      '',
      'content/categories.yml:6:7  duplicate',
      '  id の message は1行目にもあります。',
      '  こう書きます: (1つにまとめ、こちらを消します)',
    ],
  ],
  [
    'a code twice',
    {
      'codes.yml':
        '- &a { code: "5.1.1", name: a, meaning: b, action: c, who: d, verdict: remove, source: e }\n- { code: "5.1.1", name: a, meaning: b, action: c, who: d, verdict: remove, source: e }\n',
    },
    [
      'content/codes.yml:2:11  duplicate',
      '  code の 5.1.1 は1行目にもあります。',
      '  こう書きます: (1つにまとめ、こちらを消します)',
    ],
  ],
  [
    'an article that no other one leads to',
    {
      [USER_UNKNOWN]: ['[Gmail](/articles/gmail/)も見ます。', ''],
      [HOST_UNKNOWN]: ['と[Gmail](/articles/gmail/)', ''],
    },
    [
      'content/articles/gmail.md:2:1  orphan',
      '  gmail へのリンクが、ほかの記事に1つもありません。',
      '  こう書きます: ほかの記事の related に gmail を足します',
    ],
  ],
  [
    'an article without a verdict where the category asks for one',
    {
      [HOST_UNKNOWN]: [
        'error: { verdict: fix, lasting: permanent, codes: ["5.1.2"], phrases: ["Host not found"] }\n',
        '',
      ],
    },
    [
      'content/articles/host-unknown.md:2:1  verdict',
      '  分類 message の記事には error(verdict と lasting)が要ります。',
      '  こう書きます: error: { verdict: contact, lasting: permanent, phrases: ["…"] }',
    ],
  ],
];
