import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inFixture, TODAY } from '../checks/fixture.ts';
import { runChecks } from '../checks/run.ts';
import { createArticle } from './new.ts';

const said: unknown[] = [];
beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => void said.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

describe('new', () => {
  it('writes an article that passes every check and is not published', () => {
    inFixture({}, (dir) => {
      expect(createArticle(dir, ['mailbox-full'])).toBe(0);
      const { problems, warnings, articles, content } = runChecks(dir, { today: TODAY });
      expect([...problems, ...warnings]).toEqual([]);
      expect(articles).toBe(4);
      expect(content?.articles.map(({ id }) => id)).not.toContain('mailbox-full');
      expect(said).toEqual([
        `${dir}/articles/mailbox-full.md を作りました。書いたら npm run check:content で確かめます。`,
      ]);
    });
  });

  it('does not let its blanks be published', () => {
    inFixture({}, (dir) => {
      createArticle(dir, ['mailbox-full', 'message']);
      const file = `${dir}/articles/mailbox-full.md`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^draft: .*\n/m, ''));
      const { problems } = runChecks(dir, { today: TODAY });
      expect(problems.map(({ rule }) => rule)).toEqual(['orphan', 'verdict', 'placeholder']);
    });
  });

  it.each<[args: string[], why: string]>([
    [[], '記事の id がありません。'],
    [['Mailbox_Full'], 'id は半角英小文字・数字・ハイフンで書きます(英字で始めます): Mailbox_Full'],
    [['../site'], 'id は半角英小文字・数字・ハイフンで書きます(英字で始めます): ../site'],
    [['a'.repeat(37)], `id は36字までにします(いま37字): ${'a'.repeat(37)}`],
    [['mailbox-full', 'mesage'], '分類 mesage はありません。message ですか?(message、provider)'],
  ])('refuses %j', (args, why) => {
    inFixture({}, (dir) => {
      expect(createArticle(dir, args)).toBe(1);
      expect(said).toEqual([`${why}\nこう書きます: npm run new -- user-unknown message`]);
    });
  });

  it('never overwrites', () => {
    inFixture({}, (dir) => {
      const before = readFileSync(`${dir}/articles/gmail.md`, 'utf8');
      expect(createArticle(dir, ['gmail'])).toBe(1);
      expect(readFileSync(`${dir}/articles/gmail.md`, 'utf8')).toBe(before);
      expect(said[0]).toContain('もうあります: ');
    });
  });
});
