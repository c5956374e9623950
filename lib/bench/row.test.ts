import { describe, expect, test } from 'vitest';
import { median, quantile, table, verdictOf } from './row.ts';

describe('quantiles are samples, never between two', () => {
  test.each([
    [[5, 1, 3, 2, 4], 0.5, 3],
    [[5, 1, 3, 2, 4], 0.95, 5],
    [[2, 1], 0.5, 1],
    [[7], 0.95, 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 5],
  ])('%j at %d is %d', (samples, share, value) => expect(quantile(samples, share)).toBe(value));

  test('nothing measured is an error, not a zero', () => expect(() => median([])).toThrow());
});

test.each([
  [14, 14, '達成'],
  [14.01, 14, '未達'],
  [0, 0, '達成'],
  [3, undefined, ''],
] as const)('%d against %s is %s', (value, budget, verdict) =>
  expect(
    verdictOf({
      part: 'wire',
      what: 'x',
      value,
      unit: 'KB',
      ...(budget === undefined ? {} : { budget }),
    }),
  ).toBe(verdict),
);

test('the table can be pasted into a report', () =>
  expect(
    table([
      { part: 'wire', what: 'index', value: 56.24, unit: 'KB', budget: 80 },
      { part: 'journey', what: 'first paint', value: 1234.4, unit: 'ms' },
    ]),
  ).toBe(
    [
      '| part | what | value | budget | |',
      '|---|---|--:|--:|---|',
      '| wire | index | 56.2 KB | ≤ 80 KB | 達成 |',
      '| journey | first paint | 1234 ms |  |  |',
    ].join('\n'),
  ));
