import { expect, test } from 'vitest';
import { inFixture } from '../../checks/fixture.ts';
import { emptied, siteFrom } from '../fixture.ts';
import { llmsText } from './llms.ts';

const fixture = await inFixture({}, siteFrom);

const OPTIONAL = `## Optional

- [すべての記事 (JSON)](https://example.co.jp/help/api/articles.json): id、題名、答え、判定、番号、アドレス
- [JSON の形 (JSON Schema)](https://example.co.jp/help/api/schema.json): 項目の名前と意味
- [更新のお知らせ (Atom)](https://example.co.jp/help/feed.xml): 確かめ直した記事
`;

test('name, description, articles by category, and what may be skipped', () => {
  expect(llmsText(fixture)).toBe(`# ヘルプ

> 試すための小さなヘルプセンター

## 英文から

- [宛先が見つからない(User unknown)](https://example.co.jp/help/articles/user-unknown.md): 宛先がありません。配信を止めます。
- [サーバーが見つからない](https://example.co.jp/help/articles/host-unknown.md): サーバーがありません。

## サービスから

- [Gmail](https://example.co.jp/help/articles/gmail.md): Gmail から返ってくる文です。

${OPTIONAL}`);
});

test('a site without articles still says what it is', () => {
  expect(llmsText(emptied(fixture))).toBe(
    `# ヘルプ\n\n> 試すための小さなヘルプセンター\n\n${OPTIONAL}`,
  );
});

test('brackets in a title do not end its link', async () => {
  const site = await inFixture(
    { 'articles/gmail.md': ['title: Gmail', 'title: "[Gmail](x) が\\n2行"'] },
    siteFrom,
  );
  expect(llmsText(site)).toContain('- [\\[Gmail\\](x) が 2行](https://');
});

test('nothing about mail stands in that of another subject', async () => {
  expect(llmsText(await siteFrom('e2e/tiny-content'))).not.toMatch(
    /メール|バウンス|bounce|宛先|名簿|SMTP|MAILER/i,
  );
});
