import { describe, expect, test } from 'vitest';
import { inFixture } from '../../checks/fixture.ts';
import { emptied, siteFrom } from '../fixture.ts';
import { atomFeed } from './atom.ts';

const fixture = await inFixture(
  { 'articles/host-unknown.md': ['checked: 2026-11-24', 'checked: 2026-12-01'] },
  siteFrom,
);

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Reads XML without comments and the like. @throws where it is not well formed */
function readXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  let read = 0;
  for (const [all, end, name = '', attributes = '', empty, text = ''] of body.matchAll(
    /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>([^<]*)/g,
  )) {
    read += all.length;
    const parent = open.at(-1);
    if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends something else`);
    } else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const node: Node = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])),
        text: empty ? '' : text,
        children: [],
      };
      parent?.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [feed, ...more] = root.children;
  if (read !== body.length) throw new Error('something that is no element');
  if (open.length > 1 || !feed || more.length > 0) throw new Error('not one whole element');
  return feed;
}

const all = ({ children }: Node, name: string): Node[] =>
  children.filter((child) => child.name === name);
const text = (node: Node, name: string): string | undefined => all(node, name)[0]?.text;

describe('the feed', () => {
  const feed = readXml(atomFeed(fixture));
  const entries = all(feed, 'entry');

  test('says whose it is and where it stands (RFC 4287 §4.1.1)', () => {
    expect(feed).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' },
    });
    expect(text(feed, 'id')).toBe('https://example.co.jp/help/');
    expect(text(feed, 'title')).toBe('ヘルプ');
    expect(text(feed, 'updated')).toBe('2026-12-01T00:00:00+09:00');
    expect(text(all(feed, 'author')[0] as Node, 'name')).toBe('例の会社');
    expect(all(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', 'https://example.co.jp/help/feed.xml'],
      ['alternate', 'https://example.co.jp/help/'],
    ]);
  });

  test('lists the newest first, then in reading order, under permanent ids', () => {
    expect(entries.map((entry) => [text(entry, 'id'), text(entry, 'updated')])).toEqual([
      ['https://example.co.jp/help/articles/host-unknown/', '2026-12-01T00:00:00+09:00'],
      ['https://example.co.jp/help/articles/user-unknown/', '2026-11-24T00:00:00+09:00'],
      ['https://example.co.jp/help/articles/gmail/', '2026-11-24T00:00:00+09:00'],
    ]);
  });

  test('gives each entry what readers show (§4.1.2)', () => {
    const [entry] = entries;
    expect(
      entry?.children.map(({ name, attributes, text: value }) => [name, attributes, value.trim()]),
    ).toEqual([
      ['id', {}, 'https://example.co.jp/help/articles/host-unknown/'],
      ['title', {}, 'サーバーが見つからない'],
      ['updated', {}, '2026-12-01T00:00:00+09:00'],
      [
        'link',
        {
          rel: 'alternate',
          type: 'text/html',
          href: 'https://example.co.jp/help/articles/host-unknown/',
        },
        '',
      ],
      ['category', { term: 'message', label: '英文から' }, ''],
      ['summary', {}, 'サーバーがありません。'],
    ]);
  });
});

test('what an article says cannot break the feed', async () => {
  const site = await inFixture(
    { 'articles/gmail.md': ['title: Gmail', 'title: "<b>]]> & \\u0007 \\"Gmail\\""'] },
    siteFrom,
  );
  const titles = all(readXml(atomFeed(site)), 'entry').map((entry) => text(entry, 'title'));
  expect(titles).toContain('&lt;b&gt;]]&gt; &amp;  &quot;Gmail&quot;');
});

test('a site without articles has an empty feed with a date', () => {
  const feed = readXml(atomFeed(emptied(fixture)));
  expect(all(feed, 'entry')).toEqual([]);
  expect(text(feed, 'updated')).toBe('1970-01-01T00:00:00+09:00');
});

test('a large catalogue does not become a large feed', () => {
  const [article] = fixture.content.articles;
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...(article as NonNullable<typeof article>),
    id: `a${index}`,
    checked: `20${String(index % 100).padStart(2, '0')}-01-01`,
  }));
  const feed = readXml(atomFeed({ ...fixture, content: { ...fixture.content, articles: many } }));
  const days = all(feed, 'entry').map((entry) => text(entry, 'updated'));
  expect(days).toHaveLength(100);
  expect(days.at(0)).toBe('2099-01-01T00:00:00+09:00');
  expect(days.at(-1)).toBe('2090-01-01T00:00:00+09:00');
});
