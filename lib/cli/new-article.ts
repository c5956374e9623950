import { PLACEHOLDER } from '../checks/placeholders.ts';

const blank = (what: string): string => `${PLACEHOLDER}${what}〕`;

/**
 * A new article with everything to fill in marked; valid as it is, and a draft, so that a half-written
 * file never stops or enters a build.
 * @param today `2026-11-24`
 */
export const newArticle = (category: string, today: string): string => `---
title: "${blank('題名。60字まで')}"
summary: "${blank('答えを1〜2文で。120字まで')}"
category: ${category}
checked: ${today}
questions:
  - "${blank('読者の聞き方 1')}"
  - "${blank('読者の聞き方 2')}"
  - "${blank('読者の聞き方 3')}"
related: []
draft: true # 書き終えたら、この行を消します
# エラーに答える記事なら、次の # を外して書きます
# error:
#   verdict: contact
#   lasting: either
#   codes: []
#   phrases:
#     - "Recipient address rejected: User unknown"
---
${blank('答え。何が起きていて、まず何をするか')}

## ${blank('何が見えるか')} {#see}

${blank('差出人・件名・英文を、届いたとおりに')}

\`\`\`mail ${blank('訳')}
550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown
\`\`\`

## ${blank('どういう意味か')} {#meaning}

${blank('意味')}

## ${blank('確かめること')} {#check}

1. ${blank('できる人ごとに、順に')}

## ${blank('名簿の宛先をどうするか')} {#list}

${blank('名簿の扱い')}
`;
