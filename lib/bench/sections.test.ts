import { expect, test } from 'vitest';
import { keysAt } from './sections.ts';

test.each([
  [350, { first: 16, again: 16 }],
  [351, { again: 50 }],
  [1_000, { again: 50 }],
  [10_000, { again: 150 }],
  [60_000, { again: 150 }],
])('an index of %d sections has %o ms', (sections, budgets) =>
  expect(keysAt(sections)).toEqual({ scale: `${sections} sections`, budgets }),
);
