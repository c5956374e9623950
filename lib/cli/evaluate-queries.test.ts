import { expect, it } from 'vitest';
import type { JudgedQuery } from '../site/golden/judged.ts';
import { type Answered, askAll, misses, queryTable } from './evaluate-queries.ts';

const judged: JudgedQuery[] = [
  { id: 'a1', class: 'a', query: 'first', articles: ['x'] },
  { id: 'a2', class: 'a', query: 'third', articles: ['x'] },
  { id: 'a3', class: 'a', query: 'nothing', articles: ['x'] },
  { id: 'a4', class: 'a', query: 'diagnosed', articles: ['x', 'y'] },
  { id: 'd1', class: 'd', query: 'code', articles: ['x'] },
  { id: 'd2', class: 'd', query: 'code', articles: ['/codes/550/'] },
  { id: 'g1', class: 'g', query: 'nothing', articles: [] },
  { id: 'g2', class: 'g', query: 'first', articles: [] },
];

const results = (...articles: (string | null)[]): Answered['results'] =>
  articles.map((article) => ({
    url: '/',
    article,
    section: null,
    title: '',
    heading: null,
    score: 1,
  }));

const ANSWERS: Record<string, Answered> = {
  first: { tier: 'confident', answer: null, results: results('x', 'y') },
  third: { tier: 'weak', answer: null, results: results('y', 'z', 'z', 'x') },
  nothing: { tier: 'none', answer: null, results: [] },
  diagnosed: {
    tier: 'confident',
    answer: { article: 'y', certainty: 'certain' },
    results: results('z'),
  },
  code: {
    tier: 'confident',
    answer: null,
    results: [...results(null), ...results('x')].map((hit) => ({ ...hit, url: '/codes/550/' })),
  },
};

const outcomes = await askAll(judged, async (query) => ANSWERS[query]!);

it('counts first hits, top three, empty pages and confident answers to the unanswerable', () => {
  expect(queryTable(outcomes).split('\n')).toEqual([
    'class\tn\tfirst\ttop 3\tno match\tsure without answer',
    'a\t4\t50.0%\t75.0%\t25.0%\t-',
    'd\t2\t100.0%\t100.0%\t0.0%\t-',
    'g\t0\t-\t-\t-\t1/2',
    '計\t6\t66.7%\t83.3%\t16.7%\t1/2',
  ]);
});

it('lists what went wrong', () => {
  expect(misses(outcomes)).toEqual([
    'a a2 「third」 wanted x, found y z x',
    'a a3 「nothing」 wanted x, found nothing',
    'g g2 「first」 wanted nothing, found x y',
  ]);
});
