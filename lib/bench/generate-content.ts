/** Articles by the thousand, for builds and indexes at scale: the real content with invented articles beside it. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seeded } from './random.ts';
import { ACTIONS, CAUSES, PLACES, REPLY_WORDS, SYLLABLES, THINGS, TROUBLES } from './words.ts';

export interface GeneratedArticle {
  id: string;
  /** The whole file, front matter included. */
  markdown: string;
}

/** Headings of a help article; their ids need not differ between articles. */
const SECTIONS = [
  ['see', 'どんなときに返るか'],
  ['meaning', '何が起きているか'],
  ['check', 'することの順番'],
  ['list', '名簿の扱い'],
  ['ask', '窓口に伝えること'],
] as const;
const VERDICTS = ['remove', 'fix', 'retry', 'contact', 'sender'] as const;

/**
 * Articles that keep every rule of `lib/checks` and lead to each other in a ring.
 * @param count two or more: an article alone has no neighbour
 */
export function generateArticles(count: number, seed = 1): GeneratedArticle[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => ({
    id: idOf(number),
    markdown: article(random, number, count),
  }));
}

const idOf = (number: number): string => `case-${number + 1}`;

function article(random: Random, number: number, count: number): string {
  const name = random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
  const thing = random.pick(THINGS);
  const trouble = random.pick(TROUBLES);
  const neighbours = [1, 2, 7].map((step) => (number + step) % count);
  const related = [...new Set(neighbours)].filter((other) => other !== number).map(idOf);
  return `---
title: ${name}の${thing}が${trouble}(事例 ${number + 1})
summary: ${random.pick(CAUSES)}ため、${thing}が${trouble}ことがあります。${random.pick(ACTIONS)}。
category: message
checked: 2026-11-24
questions:
  - ${name}から${thing}が${trouble}のはなぜですか
  - ${thing}が${trouble}とき、だれに聞けばいいですか
  - ${random.pick(PLACES)}に${random.pick(CAUSES)}と言われた
related: [${related.join(', ')}]
error:
  verdict: ${random.pick(VERDICTS)}
  lasting: either
  phrases:
    - "${reply(random)} case ${number + 1}"
---

${paragraph(random, name, thing)}

${SECTIONS.map(([id, heading]) => `## ${heading} {#${id}}\n\n${paragraph(random, name, thing)}\n\n- ${random.pick(ACTIONS)}\n- ${random.pick(ACTIONS)}`).join('\n\n')}
`;
}

const reply = (random: Random): string =>
  Array.from({ length: 4 }, () => random.pick(REPLY_WORDS)).join(' ');

function paragraph(random: Random, name: string, thing: string): string {
  const sentences = [
    `${name}では、${random.pick(CAUSES)}ときに${thing}が${random.pick(TROUBLES)}ことがあります`,
    `${random.pick(PLACES)}を通る${random.pick(THINGS)}も、${random.pick(CAUSES)}と${random.pick(TROUBLES)}ことがあります`,
    `まず${random.pick(ACTIONS)}`,
    `それでも${random.pick(TROUBLES)}なら、${random.pick(PLACES)}の${random.pick(THINGS)}を見て、${random.pick(ACTIONS)}`,
  ];
  return `${sentences.join('。')}。`;
}

/**
 * Copies a content folder and adds articles until it holds `articles` of them. A folder that holds as
 * many, or only one fewer (an article alone would have no neighbour), stays as it is.
 * @returns how many articles stand in `to`
 */
export function writeContent(from: string, to: string, articles: number): number {
  const own = readdirSync(join(from, 'articles')).filter((file) => file.endsWith('.md')).length;
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const more = articles - own;
  if (more < 2) return own;
  for (const { id, markdown } of generateArticles(more)) {
    writeFileSync(join(to, 'articles', `${id}.md`), markdown);
  }
  return articles;
}
