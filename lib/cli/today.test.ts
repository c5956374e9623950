import { expect, it } from 'vitest';
import { today } from './today.ts';

it.each([
  ['2026-11-23T14:59:59Z', '2026-11-23'],
  ['2026-11-23T15:00:00Z', '2026-11-24'],
])('%s is %s in Japan', (time, date) => {
  expect(today(new Date(time))).toBe(date);
});
