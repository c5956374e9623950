import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { inFixture } from '../checks/fixture.ts';
import { elements, ownText } from './export/dom.ts';
import { siteFrom } from './fixture.ts';
import { articleData, categoryData, codeData, dataBlock, pathData } from './structured-data.ts';

const site = await inFixture({}, siteFrom);
const [answer, , gmail] = site.content.articles;
if (!answer || !gmail) throw new Error('the fixture has lost its articles');

const crumb = (position: number, name: string, address: string) => ({
  '@type': 'ListItem',
  position,
  name,
  item: `https://example.co.jp/help${address}`,
});

test('an article that answers an error: the way to it, and what it is', () => {
  expect(articleData(site, answer)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          crumb(1, 'ヘルプ', '/'),
          crumb(2, '英文から', '/categories/message/'),
          crumb(3, '宛先が見つからない(User unknown)', '/articles/user-unknown/'),
        ],
      },
      {
        '@type': 'TechArticle',
        '@id': 'https://example.co.jp/help/articles/user-unknown/',
        url: 'https://example.co.jp/help/articles/user-unknown/',
        headline: '宛先が見つからない(User unknown)',
        description: '宛先がありません。配信を止めます。',
        dateModified: '2026-11-24',
        inLanguage: 'ja',
        publisher: { '@type': 'Organization', name: '例の会社' },
      },
    ],
  });
});

test('an article that answers none is an article', () => {
  expect(articleData(site, gmail)).toMatchObject({
    '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': 'Article' }],
  });
});

test.each([
  [
    'a category',
    categoryData(site, { id: 'message', title: '英文から' }),
    [crumb(1, 'ヘルプ', '/'), crumb(2, '英文から', '/categories/message/')],
  ],
  [
    'the codes',
    pathData(site, [{ title: '番号', address: '/codes/' }]),
    [crumb(1, 'ヘルプ', '/'), crumb(2, '番号', '/codes/')],
  ],
  [
    'a code',
    codeData(site, '番号', { code: '5.1.1', name: '宛先がない' }),
    [
      crumb(1, 'ヘルプ', '/'),
      crumb(2, '番号', '/codes/'),
      crumb(3, '5.1.1 宛先がない', '/codes/5-1-1/'),
    ],
  ],
])('%s: the way to it', (_, data, itemListElement) =>
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement,
  }),
);

describe('a block stays inside its element', () => {
  const read = (json: string) => {
    const page = parse(`<script type="application/ld+json">${json}</script><p>after</p>`);
    const names = [...elements(page)].map(({ tagName }) => tagName);
    const script = [...elements(page)].find(({ tagName }) => tagName === 'script');
    return { names, data: JSON.parse(script ? ownText(script) : 'null') };
  };

  test.each(['</script><b>', '<!--<script>', ']]>', '\u2028', '"\\', '\0'])('%j', (name) => {
    const { names, data } = read(dataBlock({ name }));
    expect(names).toEqual(['html', 'head', 'script', 'body', 'p']);
    expect(data).toEqual({ name });
  });

  test('whatever stands in it', () => {
    const piece = fc.constantFrom('<', '/', 'script', '>', '!--', '--', ' ', 'あ', '"', '\\', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { names, data } = read(dataBlock({ name: pieces.join('') }));
        expect(names).toEqual(['html', 'head', 'script', 'body', 'p']);
        expect(data).toEqual({ name: pieces.join('') });
      }),
    );
  });
});
