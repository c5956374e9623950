import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankValues, FIELDS } from '../fields.ts';
import { forget, keep, keptValues } from './kept.ts';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was typed comes back, within the limits of the sheet', () => {
  const value = fc.string({ maxLength: 120 });
  fc.assert(
    fc.property(fc.tuple(...FIELDS.map(() => value)), (typed) => {
      const values = blankValues();
      FIELDS.forEach(({ name }, at) => {
        values[name] = typed[at] ?? '';
      });
      keep(values);
      const back = keptValues();
      for (const { name, limit, type } of FIELDS) {
        if (type !== 'date') expect(back[name]).toBe(values[name].slice(0, limit));
      }
    }),
  );
});

test.each([
  ['2026-12-01', '2026-12-01'],
  ['?', ''],
  ['2026-02-30', ''],
])('the day %s comes back as "%s"', (firstDate, back) => {
  keep({ ...blankValues(), firstDate });
  expect(keptValues().firstDate).toBe(back);
});

test('an untouched form, and a cleared one, leave nothing behind', () => {
  keep(blankValues());
  expect(stored.size).toBe(0);
  keep({ ...blankValues(), shop: 'みどり商店' });
  expect(stored.size).toBe(1);
  forget();
  expect(stored.size).toBe(0);
});

describe('what is no form of ours is not trusted', () => {
  test.each(['', '{', 'null', '[]', '"text"', '{"shop":5,"phone":null}', '{"other":"x"}'])(
    '%s',
    (text) => {
      stored.set('flyer', text);
      expect(keptValues()).toEqual(blankValues());
    },
  );
});

test('a browser that keeps nothing is no reason to fail', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keep({ ...blankValues(), shop: 'みどり商店' })).not.toThrow();
  expect(keptValues()).toEqual(blankValues());
});
