import { expect, test } from 'vitest';
import { residentTree } from './peak-memory.ts';

test('children and their children count, strangers do not', () => {
  const all = new Map([
    [10, { parent: 1, resident: 100 }],
    [11, { parent: 10, resident: 20 }],
    [12, { parent: 11, resident: 3 }],
    [13, { parent: 1, resident: 5000 }],
  ]);
  expect(residentTree(10, all)).toBe(123);
  expect(residentTree(99, all)).toBe(0);
});
