/** Articles after a careless hand, a bad merge or a hostile one. */
import fc from 'fast-check';
import { changed, textChange } from './mutate-text.ts';
import { CONTENT_PIECES } from './pieces.ts';

const ARTICLE = `---
title: 宛先が見つからない(User unknown)
summary: 宛先がありません。配信を止めます。
category: message
checked: 2026-11-24
questions:
  - 消していいですか
  - このアドレスはもう使えないのですか
  - 戻ってきた
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

[ホスト](/articles/host-unknown/#list)と\`5.1.1\`を**必ず**見ます。

| 番号 | 意味 |
|---|---|
| 550 | ない |

![名簿の画面](/images/list.svg)

:::note
知っておくこと。
:::
`;

/** An article with up to six changes, as the bytes of its file; bytes that are no UTF-8 now and then. */
export const contents: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 30,
    arbitrary: changed([ARTICLE], textChange(CONTENT_PIECES), 6).map((text) =>
      new TextEncoder().encode(text),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
