import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inFixture } from '../../checks/fixture.ts';
import { emptied, SITE_URL, siteFrom } from '../fixture.ts';
import { articleList, wholeArticle } from './api.ts';
import { articleListSchema, publishedSchema, wholeArticleSchema } from './api-schema.ts';

const MAIL = /メール|バウンス|bounce|宛先|名簿|SMTP|MAILER/i;

const fixture = await inFixture({}, siteFrom);
const tiny = await siteFrom('e2e/tiny-content');
const article = (id: string) => {
  const found = fixture.article(id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return wholeArticle(fixture, found);
};

describe.each([
  ['the help center', await siteFrom('content')],
  ['another subject without any feature', tiny],
  ['the fixture', fixture],
  ['a site without articles', emptied(tiny)],
])('%s', (_, site) => {
  const list = articleList(site);
  const articles = site.content.articles.map((one) => wholeArticle(site, one));
  const published = z.fromJSONSchema(publishedSchema(`${SITE_URL}api/schema.json`));

  test('holds what its schema describes, and nothing else', () => {
    expect(articleListSchema.parse(list)).toEqual(list);
    for (const one of articles) expect(wholeArticleSchema.parse(one)).toEqual(one);
  });

  test('passes the published JSON Schema, also with fields of tomorrow', () => {
    for (const one of [list, ...articles]) {
      expect(published.safeParse(JSON.parse(JSON.stringify(one))).error).toBeUndefined();
      expect(published.safeParse({ ...one, tomorrow: true }).success).toBe(true);
      expect(published.safeParse({ ...one, version: 2 }).success).toBe(false);
    }
  });

  test('every address is absolute', () => {
    const text = JSON.stringify([list, articles]);
    expect(text).not.toMatch(/(?:href|src)=\\"[/#]/);
    const addresses = [...text.matchAll(/"(?:url|json|markdown|schema)":"([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address = ''] of addresses) expect(address).toMatch(/^https?:\/\//);
  });

  test('the list and the articles say the same', () => {
    expect(articles).toMatchObject(list.articles);
  });
});

test('an article with everything', () => {
  expect(article('user-unknown')).toMatchObject({
    version: 1,
    schema: 'https://example.co.jp/help/api/schema.json',
    id: 'user-unknown',
    url: 'https://example.co.jp/help/articles/user-unknown/',
    json: 'https://example.co.jp/help/api/articles/user-unknown.json',
    markdown: 'https://example.co.jp/help/articles/user-unknown.md',
    category: { id: 'message', title: '英文から' },
    verdict: { key: 'remove', word: '止める', label: '配信を止める', note: null },
    lasting: 'permanent',
    codes: ['5.1.1'],
    checked: '2026-11-24',
    review: null,
    questions: ['消していいですか', '使えないのですか', '戻ってきた'],
    signs: [],
    phrases: [
      { text: 'User unknown', verdict: null, provider: null, stage: null },
      { text: 'mailbox unavailable', verdict: 'contact', provider: 'gmail', stage: 'rcpt' },
    ],
    replies: [],
    sources: [
      { title: 'RFC 5321', url: 'https://www.rfc-editor.org/rfc/rfc5321', asOf: '2026-11-24' },
    ],
    related: [
      {
        id: 'host-unknown',
        title: 'サーバーが見つからない',
        url: 'https://example.co.jp/help/articles/host-unknown/',
      },
    ],
  });
});

test('its sections, each with its own address', () => {
  const { sections } = article('user-unknown');
  expect(sections.map(({ id, url, depth, heading }) => ({ id, url, depth, heading }))).toEqual(
    [
      [null, null, null],
      ['see', 2, '何が見えるか'],
      ['check', 2, '確かめること'],
      ['more', 3, 'くわしく'],
    ].map(([id, depth, heading]) => ({
      id,
      url: `https://example.co.jp/help/articles/user-unknown/${id ? `#${id}` : ''}`,
      depth,
      heading,
    })),
  );
  expect(sections[2]?.html).toContain(
    '<a href="https://example.co.jp/help/articles/host-unknown/#list">ホスト</a>',
  );
  expect(sections[2]?.html).toContain('src="https://example.co.jp/help/images/list.svg"');
  expect(sections[0]?.text).toBe('宛先がありません。');
});

test("a service's own replies lead to the article that explains them", () => {
  expect(article('gmail')).toMatchObject({
    verdict: null,
    lasting: null,
    codes: [],
    phrases: [],
    review: '2027-05-24',
    replies: [
      {
        id: 'no-such-user',
        url: 'https://example.co.jp/help/articles/gmail/#no-such-user',
        text: '550 5.1.1 The email account does not exist',
        note: '宛先がない',
        article: { id: 'user-unknown', url: 'https://example.co.jp/help/articles/user-unknown/' },
        verdict: null,
        stage: null,
        codes: [],
      },
    ],
  });
});

test('a draft is neither listed nor linked', async () => {
  const site = await inFixture(
    { 'articles/host-unknown.md': ['checked: 2026-11-24', 'checked: 2026-11-24\ndraft: true'] },
    siteFrom,
  );
  expect(articleList(site).articles.map(({ id }) => id)).toEqual(['user-unknown', 'gmail']);
  const [first] = site.content.articles;
  expect(first && wholeArticle(site, first).related).toEqual([]);
});

test('a site without verdicts gives none, wherever they stand in the content', async () => {
  const site = await inFixture({ 'site.yml': ['verdicts: true }', 'verdicts: false }'] }, siteFrom);
  const all = [articleList(site), ...site.content.articles.map((one) => wholeArticle(site, one))];
  expect(JSON.stringify(all)).not.toMatch(/"verdict":[^n]/);
});

describe('version 1 is a promise', () => {
  /** What tools may rely on. A line may be added; one that is changed or taken away breaks them. */
  const PROMISED = {
    ArticleList: 'version schema site articles',
    'ArticleList/site': 'name url language',
    'ArticleList/articles':
      'id url json markdown title summary category verdict lasting codes checked',
    Article:
      'version schema id url json markdown title summary category verdict lasting codes checked review questions signs phrases replies sections sources related',
    'Article/category': 'id title',
    'Article/verdict': 'key word label note',
    'Article/phrases': 'text verdict provider stage',
    'Article/replies': 'id url text note article verdict stage codes',
    'Article/sections': 'id url depth heading html text',
    'Article/sources': 'title url asOf',
    'Article/related': 'id title url',
  };
  interface Shape {
    properties?: Record<string, Shape>;
    required?: string[];
    items?: Shape;
    anyOf?: Shape[];
  }
  const { $defs = {} } = publishedSchema('https://example.co.jp/api/schema.json') as {
    $defs?: Record<string, Shape>;
  };
  const inside = (shape: Shape | undefined): Shape | undefined =>
    shape?.items ?? shape?.anyOf?.find(({ properties }) => properties) ?? shape;

  test.each(Object.entries(PROMISED))('%s has %s', (path, fields) => {
    const [name = '', field] = path.split('/');
    const shape = inside(field ? $defs[name]?.properties?.[field] : $defs[name]);
    expect(shape?.required).toEqual(expect.arrayContaining(fields.split(' ')));
    expect(Object.keys(shape?.properties ?? {})).toEqual(shape?.required);
  });
});

test('the schema speaks of no subject: it is published with every site', () => {
  expect(JSON.stringify(publishedSchema('https://example.co.jp/api/schema.json'))).not.toMatch(
    MAIL,
  );
});
