import { expect, it } from 'vitest';
import { classTable, overallTable, type Report } from './tables.ts';

const outcome = (
  name: string,
  articles: string[],
  found: string[],
  confident: boolean,
  ms = 1,
) => ({
  judged: { id: name, class: name, query: name, articles },
  found,
  confident,
  ms,
});

const REPORTS: Report[] = [
  {
    name: 'good',
    indexBytes: 51_200,
    outcomes: [
      outcome('words', ['a'], ['a'], true, 2),
      outcome('words', ['a'], ['b', 'a'], true, 20),
      outcome('code', ['/codes/550/'], ['/codes/550/'], true),
      outcome('none', [], ['b'], false),
    ],
  },
  {
    name: 'bad',
    indexBytes: 1024,
    outcomes: [
      outcome('words', ['a'], [], true),
      outcome('words', ['a'], ['b'], true),
      outcome('code', ['/codes/550/'], ['b'], true),
      outcome('none', [], ['b'], true),
    ],
  },
];

it('shows what each engine finds, hides and invents', () => {
  expect(overallTable(REPORTS).split('\n')).toEqual([
    '| engine | first % | top 3 % | no result | negatives answered | as if sure | index KB | p95 ms |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    '| good | 67 | 100 | 0 | 1 | 0 | 50 | 20.0 |',
    '| bad | 0 | 0 | 1 | 1 | 1 | 1 | 1.0 |',
  ]);
});

it('counts first hits by class, and leaves out classes without answers', () => {
  expect(classTable(REPORTS).split('\n')).toEqual([
    '| first | words (2) | code (1) |',
    '| --- | --: | --: |',
    '| good | 1 | 1 |',
    '| bad | 0 | 0 |',
  ]);
});

it('without a query there is nothing to divide by', () => {
  expect(overallTable([{ name: 'x', indexBytes: 0, outcomes: [] }])).toContain(
    '| x | – | – | 0 | 0 | 0 | 0 | 0.0 |',
  );
});
