import { describe, expect, test } from 'vitest';
import { type Checked, readPart, table } from './a11y-report.ts';

describe('a share of the pages', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/6', { index: 2, count: 6 }],
    ['6/6', { index: 6, count: 6 }],
  ])('%s', (written, part) => {
    expect(readPart(written)).toEqual(part);
  });

  test.each(['', '0/6', '7/6', '1', '1/0', '-1/6', '1/6x'])('%j is none', (written) => {
    expect(() => readPart(written)).toThrow(/1\/6/);
  });
});

test('the table sums by kind of page; the last line is the figure to quote', () => {
  const cell = (name: string, address: string, scheme: Checked['scheme'], violations: number) => ({
    name,
    address,
    scheme,
    violations,
  });
  const checked = [
    cell('/codes/550/', '/codes/550/', 'light', 0),
    cell('/codes/550/', '/codes/550/', 'dark', 2),
    cell('/codes/', '/codes/', 'light', 1),
    cell('/codes/', '/codes/', 'dark', 0),
    cell('results', '/search/?q=550', 'light', 0),
    cell('results', '/search/?q=550', 'dark', 0),
  ];
  expect(table(checked).split('\n')).toEqual([
    '| pages | number | light | dark |',
    '| /codes | 2 | 1 | 2 |',
    '| after an act of the reader | 1 | 0 | 0 |',
    '3 pages × 2 schemes: 3 violations',
  ]);
});
