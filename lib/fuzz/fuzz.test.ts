/** A little of `npm run fuzz` in every gate, and every input that ever failed. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRules } from '../bounce/sample-rules.ts';
import { buildIndex } from '../search/build.ts';
import { openIndex } from '../search/open.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from '../search/sample-records.ts';
import { bytesOf, kinds, queryOf } from './kinds.ts';
import { round } from './round.ts';

const all = kinds(openIndex(buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS)), sampleRules);
const FOUND = join(import.meta.dirname, 'found');

describe('broken inputs', { timeout: 60_000 }, () => {
  it.each(all.map((kind) => [kind.name, kind] as const))('%s', async (_, kind) => {
    const { tried, failure } = await round(kind, 20_261_124, 400);
    expect(failure).toBeNull();
    expect(tried).toBe(400);
  });

  it.each(readdirSync(FOUND))('found before: %s', async (name) => {
    const kind = all.find(({ ending }) => ending === extname(name).slice(1));
    expect(await kind!.holds(readFileSync(join(FOUND, name)))).toBeUndefined();
  });
});

describe('a round', () => {
  const [kind] = all;
  const broken = {
    ...kind!,
    inputs: fc.uint8Array({ maxLength: 50 }),
    holds: async (input: Uint8Array) => {
      if (input.includes(7)) throw new Error('a 7');
    },
  };

  it('makes the first failure small, and says its seed', async () => {
    const { failure } = await round(broken, 1, 2_000);
    expect(failure).toMatchObject({ seed: 1, input: Uint8Array.of(7) });
    expect(failure?.error).toContain('a 7');
  });
});

it('keeps every query as bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => queryOf(bytesOf(query)) === query),
  );
});
