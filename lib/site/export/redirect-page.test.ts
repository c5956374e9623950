import { describe, expect, test } from 'vitest';
import { spellings } from '../../links/old-address.ts';
import { attribute, elements, ownText, parseHtml } from './dom.ts';
import { redirectFile, redirectPage } from './redirect-page.ts';

describe('an old address has its page, however it is asked for', () => {
  test.each([
    ['/cat-285/550550.html', ['cat-285/550550.html', 'cat-285/550550/index.html']],
    ['/cat-285/550550', ['cat-285/550550/index.html', 'cat-285/550550.html']],
    ['/cat-285/550550/index.html', ['cat-285/550550/index.html', 'cat-285/550550.html']],
    ['/%E3%82%AA/', ['オ/index.html', 'オ.html']],
    ['/old%20page.html', ['old page.html', 'old page/index.html']],
    // Served with the type of its ending: only rules and the 404 page can answer.
    ['/オープニングチラシ20110225.doc', []],
  ])('%s', (from, files) => {
    const written = spellings(from).flatMap((path) => redirectFile(path) ?? []);
    expect([...new Set(written)]).toEqual(files);
  });
});

test('the page leads on without script, and says where the answer stands', () => {
  const [href, url] = ['/help/articles/a/#b', 'https://example.jp/help/articles/a/#b'];
  const html = redirectPage(href, url, '<b>"引っ越し"</b> & 先');
  const all = [...elements(parseHtml(html))];
  const tags = (name: string) => all.filter(({ tagName }) => tagName === name);
  const meta = (key: string) =>
    tags('meta')
      .filter((tag) => [attribute(tag, 'http-equiv'), attribute(tag, 'name')].includes(key))
      .map((tag) => attribute(tag, 'content'));
  expect(meta('refresh')).toEqual([`0; url=${href}`]);
  expect(meta('robots')).toEqual(['noindex']);
  expect(tags('link').map((tag) => [attribute(tag, 'rel'), attribute(tag, 'href')])).toEqual([
    ['canonical', url],
  ]);
  expect(tags('a').map((tag) => [attribute(tag, 'href'), ownText(tag)])).toEqual([
    [href, '<b>"引っ越し"</b> & 先'],
  ]);
  expect([...tags('script'), ...tags('style'), ...tags('b')]).toEqual([]);
});
