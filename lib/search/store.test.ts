import { resolve } from 'node:path';
import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { BROWSER_FLEXSEARCH, openStore } from './store.ts';

/** 300 units; `common` stands in all of them, more than FlexSearch returns by default. */
const UNITS = Array.from({ length: 300 }, (_, i) => [
  `t${i % 7}`,
  `u${i % 50}`,
  'common',
  'ド 5.1.1',
]);
const postings = new Map<string, number[]>();
UNITS.forEach((terms, unit) => {
  for (const term of terms) postings.set(term, [...(postings.get(term) ?? []), unit]);
});

describe('openStore', () => {
  const store = openStore(postings, UNITS.length);

  it.each(['t3', 'u49', 'common', 'ド 5.1.1'])('gives every unit of %s', (term) => {
    expect([...store.get(term)]).toEqual(postings.get(term));
  });

  it('gives nothing for an unknown term', () => {
    expect(store.get('')).toEqual([]);
    expect(store.get('toString')).toEqual([]);
  });

  it('opens without a unit', () => {
    expect(openStore(new Map(), 0).get('t1')).toEqual([]);
  });
});

describe.each([
  ['Node', async () => Index],
  ['browser', async () => (await import(resolve(BROWSER_FLEXSEARCH))).Index as typeof Index],
])('FlexSearch as the %s gets it', (_, load) => {
  it('answers from a filled map as it does after `add`', async () => {
    const Build = await load();
    const options = {
      encode: (text: string) => text.split('\n'),
      tokenize: 'strict',
      resolution: 1,
    } as const;
    const added = new Build(options);
    for (const [unit, terms] of UNITS.entries()) added.add(unit, terms.join('\n'));
    const filled = new Build(options) as InstanceType<typeof Index> & {
      map: Map<string, number[][]>;
    };
    for (const [term, ids] of postings) filled.map.set(term, [ids]);
    for (const term of [...postings.keys(), 'unknown']) {
      expect(filled.search(term, { limit: 1000 })).toEqual(added.search(term, { limit: 1000 }));
    }
  });
});
