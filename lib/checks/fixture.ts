/** A small content folder without a fault, and the tool to break it in one place. Tests only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblems } from '../content/problem.ts';
import { type CheckResult, runChecks } from './run.ts';

export const TODAY = '2026-11-24';

const SITE = `name: ヘルプ
description: 試すための小さなヘルプセンター
url: https://help.example.jp/
operator: 例の会社
contact: { label: 聞く, href: mailto:support@example.jp }
logo: /images/list.svg
colors: { accent: "#0a5a8a", accentDark: "#7cc4f2" }
features: { diagnosis: true, codes: true, flyer: true, verdicts: true }
verdicts:
  remove: { word: 止める, label: 配信を止める }
  fix: { word: 直す, label: 直す }
  retry: { word: 待つ, label: 待つ }
  contact: { word: 確認する, label: 確認する }
  sender: { word: 送り方, label: 送り方を直す }
  none: { word: そのまま, label: そのまま }
search: { label: 検索, placeholder: 例, plain: 80字まで, none: 言いかえます }
home:
  title: ようこそ
  lead: 調べられます
  ways:
    - { title: 英文から, text: 英文で調べる, href: /categories/message/ }
  popular: [user-unknown]
footer: おわり
codes: { title: 番号の一覧, lead: 番号の意味, undecided: { word: 文で, label: 文で決める, note: 文を見る } }
`;

const CATEGORIES = `- id: message
  title: 英文から
  summary: 英文ごとの説明
  articles: [user-unknown, host-unknown]
  verdicts: true
- id: provider
  title: サービスから
  summary: サービスごとの説明
`;

const CODES = `- code: "5.1.1"
  name: 宛先がない
  meaning: 宛先のアドレスがありません
  action: 配信を止めます
  who: 名簿を持つ人
  verdict: remove
  articles: [user-unknown]
  source: RFC 3463
`;

const PROVIDERS = `- id: gmail
  article: gmail
  name: Gmail
  domains: [gmail.com]
`;

const SYNONYMS = `- { id: address, terms: [宛先, あて先] }
`;

const REDIRECTS = `- { from: /articles/no-such-user/, to: "/articles/user-unknown/#check" }
`;

/** An article that uses all that a writer may. */
export const USER_UNKNOWN_TEXT = `---
title: 宛先が見つからない(User unknown)
summary: 宛先がありません。配信を止めます。
category: message
checked: 2026-11-24
questions: [消していいですか, 使えないのですか, 戻ってきた]
related: [host-unknown]
sources:
  - { title: RFC 5321, url: "https://www.rfc-editor.org/rfc/rfc5321", asOf: 2026-11-24 }
error:
  verdict: remove
  lasting: permanent
  codes: ["5.1.1"]
  phrases:
    - "User unknown"
    - { text: "mailbox unavailable", provider: gmail, stage: rcpt, verdict: contact }
replaces: [/old/user-unknown.html]
---
宛先がありません。

## 何が見えるか {#see}

\`\`\`mail 宛先がありません。
550 5.1.1 <hanako@example.co.jp>: User unknown
\`\`\`

## 確かめること {#check #old-check}

[ホスト](/articles/host-unknown/#list)と\`5.1.1\`を見ます。

![名簿の画面](/images/list.svg)

### くわしく {#more}

:::note
知っておくこと。[Gmail](/articles/gmail/)も見ます。
:::
`;

const HOST_UNKNOWN_TEXT = `---
title: サーバーが見つからない
summary: サーバーがありません。
category: message
checked: 2026-11-24
questions: [届かない, サーバーがない, まちがえた]
error: { verdict: fix, lasting: permanent, codes: ["5.1.2"], phrases: ["Host not found"] }
---
サーバーがありません。

## 名簿の宛先 {#list}

[宛先がない](/articles/user-unknown/)と[プライバシー](/privacy/#send)と[番号](/codes/5-1-1/)と[Gmail](/articles/gmail/)を見ます。
`;

const GMAIL_TEXT = `---
title: Gmail
summary: Gmail から返ってくる文です。
category: provider
checked: 2026-11-24
review: 2027-05-24
questions: [Gmail だけ届かない, Gmail から戻る, gmail のエラー]
replies:
  - id: no-such-user
    text: "550 5.1.1 The email account does not exist"
    article: user-unknown
    note: 宛先がない
---
Gmail です。
`;

const PRIVACY = `---
title: プライバシー
summary: 何も送りません。
checked: 2026-11-24
---
何も送りません。

## 送るもの {#send}

ありません。
`;

/** Paths of the articles that the cases break. */
export const USER_UNKNOWN = 'articles/user-unknown.md';
export const HOST_UNKNOWN = 'articles/host-unknown.md';
export const GMAIL = 'articles/gmail.md';

const FILES: Record<string, string> = {
  'site.yml': SITE,
  'categories.yml': CATEGORIES,
  'codes.yml': CODES,
  'providers.yml': PROVIDERS,
  'synonyms.yml': SYNONYMS,
  'redirects.yml': REDIRECTS,
  'published.txt': '',
  'README.md': '# 書く人へ\n',
  'privacy.md': PRIVACY,
  [USER_UNKNOWN]: USER_UNKNOWN_TEXT,
  [HOST_UNKNOWN]: HOST_UNKNOWN_TEXT,
  [GMAIL]: GMAIL_TEXT,
  'images/list.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>\n',
};

/** Per file: its whole new content, what to replace by what, or null to leave it out. */
export type Edits = Record<
  string,
  string | Uint8Array | readonly [from: string, to: string] | null
>;

/** What is broken, how, and everything the checker prints about it, line by line. */
export type Case = readonly [name: string, edits: Edits, printed: readonly string[]];

/** Runs a test in a folder of its own that holds the fixture with some edits. */
export function inFixture<T>(edits: Edits, use: (dir: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const dir = join(root, 'content');
  try {
    for (const [name, text] of Object.entries(FILES)) write(dir, name, edits[name], text);
    for (const [name, edit] of Object.entries(edits)) {
      if (!(name in FILES)) write(dir, name, edit, '');
    }
    return use(dir);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(dir: string, name: string, edit: Edits[string] | undefined, before: string): void {
  if (edit === null) return;
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, edited(name, edit, before));
}

function edited(
  name: string,
  edit: Edits[string] | undefined,
  before: string,
): string | Uint8Array {
  if (edit === undefined || edit === null) return before;
  if (typeof edit === 'string' || edit instanceof Uint8Array) return edit;
  const [from, to] = edit;
  if (!before.includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}`);
  return before.replace(from, () => to);
}

/** Checks the fixture with some edits; places read `content/…`, wherever the folder was. */
export function checkFixture(edits: Edits, today = TODAY): CheckResult & { printed: string } {
  return inFixture(edits, (dir) => {
    const result = runChecks(dir, { today });
    const shown = formatProblems([...result.problems, ...result.warnings]);
    return { ...result, printed: shown.replaceAll(dir, 'content') };
  });
}
