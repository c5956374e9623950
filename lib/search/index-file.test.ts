import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import { packIds, packNumbers, unpackIds, unpackNumbers } from './index-file.ts';
import { openIndex } from './open.ts';
import { SAMPLE_RECORDS } from './sample-records.ts';

it('unpacks what it packed', () => {
  const ids = fc.uniqueArray(fc.nat({ max: 100_000 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(ids, (list) => {
      expect(unpackIds(packIds(list))).toEqual(list);
    }),
  );
});

it('unpacks numbers in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (list) => {
      expect(unpackNumbers(packNumbers(list))).toEqual(list);
    }),
  );
});

it('packs neighbours into one character each, which JSON leaves as they are', () => {
  const packed = packIds([0, 1, 2, 30, 90, 151]);
  expect(packed).toHaveLength(7);
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});

it('refuses a file of another version', () => {
  const file = { ...buildIndex(SAMPLE_RECORDS), version: 999 };
  expect(() => openIndex(file)).toThrow('search index version 999');
});

it('opens an empty index', () => {
  expect(openIndex(buildIndex([])).sectionsOf).toEqual([]);
});
