import { describe, expect, it } from 'vitest';
import { byClass, missLine, type Outcome, placeOf, tally } from './tally.ts';

const outcome = (articles: string[], found: string[], confident = true): Outcome => ({
  judged: { id: 'q', class: 'words', query: '二行の\nquery', articles },
  found,
  confident,
});

describe('placeOf', () => {
  it.each([
    [['a'], ['a', 'b'], 1],
    [['a'], ['b', 'a'], 2],
    [['a', 'b'], ['b', 'a'], 1],
    [['a'], ['b'], 0],
    [['a'], [], 0],
    // A judge who accepts articles says nothing about code pages, …
    [['a'], ['/codes/550/', 'a'], 1],
    // … one who wants a code page does.
    [['/codes/550/'], ['a', '/codes/550/'], 2],
    [['/codes/550/'], ['/codes/5-1-1/', '/codes/550/'], 2],
  ])('%j among %j stands at %i', (articles, found, place) => {
    expect(placeOf(outcome(articles, found))).toBe(place);
  });
});

describe('tally', () => {
  it('counts answers and the lack of them', () => {
    const outcomes = [
      outcome(['a'], ['a']),
      outcome(['a'], ['b', 'c', 'a']),
      outcome(['a'], ['b', 'c', 'd', 'a']),
      outcome(['a'], []),
      outcome([], ['b']),
      outcome([], ['b'], false),
      outcome([], []),
    ];
    expect(tally(outcomes)).toEqual({
      answerable: 4,
      first: 1,
      top3: 2,
      silent: 1,
      negative: 3,
      shown: 2,
      confident: 1,
    });
  });
});

it('byClass keeps the order of the classes and of their queries', () => {
  const [a, b, c] = ['a', 'b', 'a'].map((name, i) => {
    const { judged, ...rest } = outcome(['x'], [String(i)]);
    return { ...rest, judged: { ...judged, class: name } };
  }) as [Outcome, Outcome, Outcome];
  expect([...byClass([a, b, c])]).toEqual([
    ['a', [a, c]],
    ['b', [b]],
  ]);
});

it('missLine says what came instead, on one line', () => {
  expect(missLine(outcome(['a', 'b'], ['c', 'd', 'e', 'f']))).toBe(
    'q 「二行の query」 wanted a b, found c d e',
  );
  expect(missLine(outcome([], []))).toBe('q 「二行の query」 wanted nothing, found nothing');
});
