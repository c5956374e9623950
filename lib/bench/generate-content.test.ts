import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../checks/run.ts';
import { generateArticles, writeContent } from './generate-content.ts';

test('the same seed writes the same articles, another seed others', () => {
  expect(generateArticles(20, 7)).toEqual(generateArticles(20, 7));
  expect(generateArticles(20, 7)).not.toEqual(generateArticles(20, 8));
});

test('real content with generated articles keeps every rule', async () => {
  const real = runChecks('content', { today: '2026-11-24' });
  const dir = await mkdtemp(join(tmpdir(), 'bench-content-'));
  try {
    expect(await writeContent('content', dir, real.articles + 80)).toBe(real.articles + 80);
    const made = runChecks(dir, { today: '2026-11-24' });
    expect(made.problems).toHaveLength(real.problems.length);
    expect(made.content?.articles.filter(({ id }) => id.startsWith('case-'))).toHaveLength(80);
  } finally {
    await rm(dir, { recursive: true });
  }
});
