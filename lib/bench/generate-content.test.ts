import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFixture } from '../checks/fixture.ts';
import { runChecks } from '../checks/run.ts';
import { generateArticles, writeContent } from './generate-content.ts';

const TODAY = '2026-11-24';

test('the same seed writes the same articles, another seed others', () => {
  expect(generateArticles(20, 7)).toEqual(generateArticles(20, 7));
  expect(generateArticles(20, 7)).not.toEqual(generateArticles(20, 8));
});

test('generated articles keep every rule', () =>
  inFixture({}, (dir) => {
    const own = runChecks(dir, { today: TODAY }).articles;
    const more = join(dir, '..', 'more');
    expect(writeContent(dir, more, own + 40)).toBe(own + 40);
    const made = runChecks(more, { today: TODAY });
    expect(made.problems).toEqual([]);
    expect(made.content?.articles.filter(({ id }) => id.startsWith('case-'))).toHaveLength(40);
  }));

test('a folder that is full already stays as it is', () =>
  inFixture({}, (dir) => {
    const own = runChecks(dir, { today: TODAY }).articles;
    expect(writeContent(dir, join(dir, '..', 'same'), 1)).toBe(own);
    expect(runChecks(join(dir, '..', 'same'), { today: TODAY }).articles).toBe(own);
  }));
