import { expect, test } from 'vitest';
import { replyText } from '../links/reply.ts';
import { articlePage } from './article-page.ts';
import { readEnvironment } from './env.ts';
import { currentSite } from './site.ts';

const env = { SITE_URL: 'https://help.example.jp/' } as unknown as NodeJS.ProcessEnv;
const site = await currentSite(readEnvironment(env));

test.each(site.content.articles.map((article) => [article.id, article] as const))(
  'the copied reply of %s is complete and travels in a plain mail',
  (id, article) => {
    const { share, verdict } = articlePage(site, article);
    const text = replyText(share.template, share);
    const lines = text.split('\n');
    expect(lines[0]).toBe(article.summary);
    expect(lines.at(-1)).toBe(`https://help.example.jp/articles/${id}/`);
    if (verdict) expect(text).toContain(verdict.words.label);
    // No place of the template is left, and no character that a mail program breaks or hides.
    expect(text).not.toMatch(/[{}]|\p{Cc}(?<!\n)|\p{Cf}|\p{Co}|[\u2028\u2029]/u);
    for (const line of lines.slice(0, -1)) expect(line, line).toMatch(/^名簿の扱い: |。$/);
  },
);
