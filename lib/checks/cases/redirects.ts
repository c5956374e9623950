/** Moved addresses. */
import { type Case, HOST_UNKNOWN } from '../fixture.ts';

export const redirectsCases: Case[] = [
  [
    'a target that is not there',
    { 'redirects.yml': ['/articles/user-unknown/#check', '/articles/user-unknown/#chek'] },
    [
      'content/redirects.yml:1:40  redirect',
      '  /articles/user-unknown/ に #chek はありません(あるのは #see、#check、#old-check、#more、#related)。',
      '  こう書きます: to: /articles/user-unknown/#check',
    ],
  ],
  [
    'a source that is still a page',
    { 'redirects.yml': ['/articles/no-such-user/', '/articles/host-unknown'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  /articles/host-unknown には、いまもページがあります。',
      '  こう書きます: (この引っ越しを消します)',
    ],
  ],
  [
    'a source with #',
    { 'redirects.yml': ['/articles/no-such-user/', '/articles/no-such-user/#a'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  # のついたアドレスは引っ越せません: /articles/no-such-user/#a(見出しに古い id を残します)',
      '  こう書きます: from: /articles/no-such-user/',
    ],
  ],
  [
    'a chain',
    { 'redirects.yml': '- { from: /a/, to: /b/ }\n- { from: /b/, to: /articles/user-unknown/ }\n' },
    [
      'content/redirects.yml:1:20  redirect',
      '  引っ越しが2段になっています: /a/ → /b/ → /articles/user-unknown/',
      '  こう書きます: to: /articles/user-unknown/',
    ],
  ],
  [
    'a loop',
    { 'redirects.yml': '- { from: /a/, to: /b/ }\n- { from: /b/, to: /a/ }\n' },
    [
      'content/redirects.yml:1:20  redirect',
      '  引っ越しが輪になっています: /a/ → /b/ → /a/',
      '  こう書きます: to: /articles/…/',
      '',
      'content/redirects.yml:2:20  redirect',
      '  引っ越しが輪になっています: /b/ → /a/ → /b/',
      '  こう書きます: to: /articles/…/',
    ],
  ],
  [
    'a loop of one',
    { 'redirects.yml': '- { from: /a/, to: /a/ }\n' },
    [
      'content/redirects.yml:1:20  redirect',
      '  引っ越しが輪になっています: /a/ → /a/',
      '  こう書きます: to: /articles/…/',
    ],
  ],
  [
    'a source twice, spelt differently',
    { 'redirects.yml': ['/articles/no-such-user/', '/old/user%2Dunknown.html'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  /old/user%2Dunknown.html の行き先は content/articles/user-unknown.md:17 でもう決まっています。',
      '  こう書きます: (片方を消します)',
    ],
  ],
  [
    'two articles that replace one address',
    { [HOST_UNKNOWN]: ['category:', 'replaces: [/old/user-unknown.html]\ncategory:'] },
    [
      'content/articles/user-unknown.md:17:12  redirect',
      '  /old/user-unknown.html の行き先は content/articles/host-unknown.md:4 でもう決まっています。',
      '  こう書きます: (片方を消します)',
    ],
  ],
  [
    'a target on a page that promises no ids',
    { 'redirects.yml': ['/articles/user-unknown/#check', '/codes/5-1-1/#action'] },
    [
      'content/redirects.yml:1:40  redirect',
      '  /codes/5-1-1/ に #action はありません。',
      '  こう書きます: to: /codes/5-1-1/',
    ],
  ],
  [
    'a target that is a draft',
    {
      'redirects.yml': ['/articles/user-unknown/#check', '/articles/new/'],
      'articles/new.md':
        '---\ntitle: 新しい記事\nsummary: 書きかけです。\ncategory: provider\nchecked: 2026-11-24\nreview: 2027-05-24\ndraft: true\nquestions: [あ, い, う]\n---\n書きかけです。\n',
    },
    [
      'content/redirects.yml:1:40  redirect',
      '  /articles/new/ は下書き(draft: true)で、まだ公開されません。',
      '  こう書きます: to: /articles/…/',
    ],
  ],
  [
    'a chain that begins at an address an article replaces',
    { 'redirects.yml': '- { from: /a/, to: /old/user-unknown/ }\n' },
    [
      'content/redirects.yml:1:20  redirect',
      '  引っ越しが2段になっています: /a/ → /old/user-unknown/ → /articles/user-unknown/',
      '  こう書きます: to: /articles/user-unknown/',
    ],
  ],
  [
    'a source with ?',
    { 'redirects.yml': ['/articles/no-such-user/', '/index.php?p=5'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  ? から後ろは、転送の規則では見分けられません: /index.php?p=5',
      '  こう書きます: from: /index.php',
    ],
  ],
  [
    'a source that would end a quoted text in the rules of a host',
    { 'redirects.yml': ['/articles/no-such-user/', '/a%22b.html'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  アドレスに " や \\ は使えません: /a%22b.html',
      '  こう書きます: from: /ab',
    ],
  ],
  [
    'a source that is a file of the site',
    { 'redirects.yml': ['/articles/no-such-user/', '/feed.xml'] },
    [
      'content/redirects.yml:1:11  redirect',
      '  /feed.xml には、いまもページがあります。',
      '  こう書きます: (この引っ越しを消します)',
    ],
  ],
];
