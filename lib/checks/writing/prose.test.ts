import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotations } from './body.ts';
import { proseOf } from './prose.ts';

const lines = (text: string): string[] => text.split('\n');
const prose = (text: string) => {
  const { prose, problems } = proseOf(text, 'a.md');
  expect(problems).toEqual([]);
  if (!prose) throw new Error('no prose');
  return prose;
};

const ARTICLE = `---
title: "宛先がない"
summary: >-
  答えです。
questions: [けして委員ですか]
draft: true
replies:
  - { id: a, text: "550 No", article: b, note: 宛先がない }
---
はじめに。

## 見出し {#see #old}

:::note
知ること。
:::

- 項目`;

describe('proseOf', () => {
  it('keeps the words of the front matter where they stand', () => {
    const { headings, sentences, draft } = prose(ARTICLE);
    expect(lines(headings)).toEqual([
      ...['', '#       宛先がない', '', '', '', '', ''],
      '#                                              宛先がない',
      ...Array(10).fill(''),
    ]);
    expect(lines(sentences)).toEqual(['', '', '', '  答えです。', ...Array(14).fill('')]);
    expect(draft).toBe(true);
  });

  it('keeps the Markdown without the marks of this project', () => {
    expect(lines(prose(ARTICLE).body).slice(9)).toEqual([
      'はじめに。',
      '',
      `## 見出し ${' '.repeat('{#see #old}'.length)}`,
      '',
      '       ',
      '知ること。',
      '   ',
      '',
      '- 項目',
    ]);
  });

  it.each([
    ['a page without summary', '---\ntitle: 題\n---\n本文。\n', ''],
    ['an empty summary', '---\nsummary:\n---\n', ''],
    ['single quotes', "---\nsummary: '答え。'\n---\n", '答え。'],
    ['a folded summary', '---\nsummary: |\n  1行目。\n  2行目。\n---\n', '1行目。\n  2行目。'],
  ])('takes %s', (_what, text, summary) => {
    expect(prose(text).sentences.trim()).toBe(summary);
  });

  it('leaves an unclosed box and braces that are no id alone', () => {
    const { body } = prose('---\ntitle: 題\n---\n## 波かっこ {と} {}\n\n:::note\n終わりまで。\n');
    expect(lines(body).slice(3)).toEqual([
      '## 波かっこ {と} {}',
      '',
      '       ',
      '終わりまで。',
      '',
    ]);
  });

  it('names a file without front matter', () => {
    const { prose, problems } = proseOf('本文だけ。', 'content/articles/a.md');
    expect(prose).toBeNull();
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['front-matter', 1]]);
  });

  it('never moves a word', () => {
    const word = fc.stringMatching(/^[ぁ-ん]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), word, word, (before, title, body) => {
        const text = `---\nchecked: ${before.join('')}x\ntitle: "${title}A"\n---\n${before.map((each) => `${each}\n\n`).join('')}- ${body}B。`;
        const place = (within: string, mark: string) => {
          const above = within.slice(0, within.indexOf(mark)).split('\n');
          return [above.length, above.at(-1)?.length];
        };
        const { headings, body: markdown } = prose(text);
        expect(place(headings, `${title}A`)).toEqual(place(text, `${title}A`));
        expect(place(markdown, `${body}B`)).toEqual(place(text, `${body}B`));
      }),
      { numRuns: 100 },
    );
  });
});

describe('withoutQuotations', () => {
  it.each([
    ['「届かない」です。', '「ーーーー」です。'],
    ['「『外』と「内」」と聞く', '「ーーーーーーー」と聞く'],
    ['「開いたまま\n次の「行」', '「開いたまま\n次の「ー」'],
    ['閉じただけ」です', '閉じただけ」です'],
    ['「」', '「」'],
  ])('%s', (text, emptied) => {
    expect(withoutQuotations(text)).toBe(emptied);
  });
});
