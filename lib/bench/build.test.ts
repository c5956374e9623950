import { expect, test } from 'vitest';
import { growthRows } from './build.ts';

const built = (articles: number, seconds: number) => ({ articles, seconds });

test.each([
  ['linear', [built(60, 20), built(1000, 67), built(10_000, 517)], 1],
  ['in any order', [built(10_000, 517), built(60, 20), built(1000, 67)], 1],
  ['quadratic', [built(0, 0), built(1000, 1), built(10_000, 100)], 11],
])('a build that is %s', (_, builds, value) => {
  const [row] = growthRows(builds);
  expect(row?.value).toBeCloseTo(value, 5);
});

test('two builds show no growth', () =>
  expect(growthRows([built(60, 20), built(1000, 67)])).toEqual([]));
