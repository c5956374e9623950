import { expect, test } from 'vitest';
import { keysAt } from './sections.ts';

test.each([
  [350, 16],
  [351, 50],
  [1_000, 50],
  [10_000, 150],
  [60_000, 150],
])('an index of %d sections has %d ms', (sections, budget) =>
  expect(keysAt(sections)).toEqual({ scale: `${sections} sections`, budget }),
);
