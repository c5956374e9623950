import { describe, expect, test } from 'vitest';
import { inFixture } from '../../checks/fixture.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { siteFrom } from '../fixture.ts';
import type { HelpSite } from '../site.ts';
import { articleMarkdown } from './article-markdown.ts';

const fixture = await inFixture({}, siteFrom);

function markdown(site: HelpSite, id: string): string {
  const article = site.article(id);
  if (!article) throw new Error(`there is no ${id}`);
  return articleMarkdown(site, article);
}

test('an article, from its title to the address to hand on', () => {
  expect(markdown(fixture, 'user-unknown')).toBe(`# 宛先が見つからない(User unknown)

宛先がありません。配信を止めます。

**配信を止める**

宛先がありません。

## 何が見えるか

\`\`\`
550 5.1.1 <hanako@example.co.jp>: User unknown
\`\`\`

宛先がありません。

## 確かめること

[ホスト](https://example.co.jp/help/articles/host-unknown/#list)と\`5.1.1\`を見ます。

![名簿の画面](https://example.co.jp/help/images/list.svg)

### くわしく

> **メモ**
>
> 知っておくこと。[Gmail](https://example.co.jp/help/articles/gmail/)も見ます。

---

内容を確かめた日: 2026-11-24

https://example.co.jp/help/articles/user-unknown/
`);
});

test("a service's replies follow its text, letter by letter", async () => {
  const site = await inFixture(
    {
      'articles/gmail.md': ['"550 5.1.1 The email account does not exist"', '"550 `a` * _b_"'],
    },
    siteFrom,
  );
  expect(markdown(site, 'gmail')).toContain(
    `Gmail です。

## 返ってくる文と、その意味

- \`\`550 \`a\` … _b_\`\` — 宛先がない → [宛先が見つからない(User unknown)](https://example.co.jp/help/articles/user-unknown/)

---`,
  );
});

test('the verdict stands under its title, with its note', async () => {
  const site = await inFixture(
    {
      'site.yml': [
        'remove: { word: 止める, label: 配信を止める }',
        'remove: { word: 止める, label: 配信を止める, note: 記録は残します }',
      ],
    },
    siteFrom,
  );
  site.content.site.verdictTitle = '名簿の宛先は';
  expect(markdown(site, 'user-unknown')).toContain(
    '\n\n名簿の宛先は: **配信を止める** (記録は残します)\n\n',
  );
});

describe.each(['content', 'e2e/tiny-content'])('every article of %s', async (dir) => {
  const site = await siteFrom(dir);
  test.each(site.content.articles.map(({ id }) => id))('%s', (id) => {
    const text = markdown(site, id);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).not.toMatch(/^#.*\{#|^:::|^(?:```|~~~)mail/m);
    expect(text).not.toMatch(/\]\([/#]/);
    expect(text.trimEnd().endsWith(`https://example.co.jp/help/articles/${id}/`)).toBe(true);
    const headings = parseMarkdown(text).children.filter(({ type }) => type === 'heading');
    const { sections = [], replies = [] } = site.article(id) ?? {};
    expect(headings).toHaveLength(sections.length + (replies.length > 0 ? 1 : 0));
  });
});
