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
];
