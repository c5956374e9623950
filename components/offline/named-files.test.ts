import { expect, it, test } from 'vitest';
import { namedAs, namedFiles, neededFiles, picturesOf } from './named-files.ts';
import { fileCaches, filesCache, pagesCache } from './names.ts';

const PAGE = `<link rel="stylesheet" href="/help/assets/site.11111111.css"/>
<link rel="icon" href="/help/icon.svg"/><a href="/help/articles/user-unknown/">a</a>
<help-search data-module="/help/assets/search.22222222.js" data-index="/help/search-index/333333333333.json"></help-search>
<p>href="/help/assets/said.44444444.js</p>
<script type="module" src="/help/assets/enhance.55555555.js"></script>`;
const TOOL = `${PAGE}<div class="tool" data-tool="/help/assets/diagnosis.66666666.js" data-rules="/help/search-index/rules-777777777777.json" data-worker="/help/assets/worker.88888888.js" data-bulk="/help/assets/bulk.99999999.js" data-bulk-style="/help/assets/bulk-style.aaaaaaaa.css">`;
const AT_ONCE = ['/help/assets/site.11111111.css', '/help/assets/enhance.55555555.js'];

it.each([
  ['an article needs its style and script; search waits', PAGE, AT_ONCE],
  [
    'a tool needs all that it works with',
    TOOL,
    [
      ...AT_ONCE,
      '/help/assets/diagnosis.66666666.js',
      '/help/search-index/rules-777777777777.json',
      '/help/assets/worker.88888888.js',
      '/help/assets/bulk.99999999.js',
      '/help/assets/bulk-style.aaaaaaaa.css',
    ],
  ],
  ['a page without files', '<p>a</p>', []],
])('%s', (_, html, needed) => expect(neededFiles(html)).toEqual(needed));

it('names everything that a page may ask for, once', () => {
  expect(namedFiles(PAGE + PAGE)).toEqual([
    '/help/assets/site.11111111.css',
    '/help/assets/search.22222222.js',
    '/help/search-index/333333333333.json',
    '/help/assets/enhance.55555555.js',
  ]);
});

it.each([
  [
    '<p><img src="/images/list.svg" alt="a"><img class="b" src="/images/list.svg"></p>',
    ['/images/list.svg'],
  ],
  ['<p data-src="/images/a.svg">src="/images/b.svg"</p>', []],
  ['<img alt="a" src="/icon.svg"/>', []],
])('pictures of %s', (html, pictures) => expect(picturesOf(html)).toEqual(pictures));

it('tells the caches of two sites on one host apart', () => {
  const keys = [filesCache('/', 'b'), pagesCache('/'), filesCache('/help/', 'a'), 'of-another'];
  expect(fileCaches(keys, '/')).toEqual([filesCache('/', 'b')]);
  expect(fileCaches(keys, '/help/')).toEqual([filesCache('/help/', 'a')]);
});

test.each([
  ['/help/search-index/333333333333-t17.json', '/help/search-index/333333333333.json'],
  ['/help/search-index/333333333333-all.json', '/help/search-index/333333333333.json'],
  ['/help/search-index/rules-777777777777.json', '/help/search-index/rules-777777777777.json'],
])('%s is named as %s', (piece, head) => expect(namedAs(piece)).toBe(head));
