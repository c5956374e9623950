/** Our own queries on the index in pieces, against the single file. */
import { expect, test } from 'vitest';
import { loadContent } from '../../content/load.ts';
import { buildIndex } from '../../search/build.ts';
import { openIndex } from '../../search/open.ts';
import { search } from '../../search/search.ts';
import { openSharded } from '../../search/sharded/open-sharded.ts';
import { splitIndex } from '../../search/sharded/split.ts';
import { searchRecords } from '../records.ts';
import { GOLDEN, readJudged } from './judged.ts';

/** Milliseconds for hundreds of queries beside other work. */
const BUSY = 60_000;

const content = loadContent('content', { basePath: '' });
const file = buildIndex(searchRecords(content), content.synonyms);
const whole = openIndex(file);
const { head, files } = splitIndex(file);

test.each([
  ['while typing', { limit: 5, mode: 'suggest' }],
  ['on the search page', { limit: 30, mode: 'full' }],
] as const)(
  'every query gives the same %s',
  async (_, options) => {
    for (const { query } of readJudged(GOLDEN)) {
      // A new reader each time: nothing is there that an earlier query has fetched.
      const pieces = openSharded(head, async (piece) => files.get(piece) ?? {});
      const found = await pieces.ask((engine) => search(engine, query, options));
      expect(found, query).toEqual(search(whole, query, options));
    }
  },
  BUSY,
);
