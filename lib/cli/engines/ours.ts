import { buildIndex, type SynonymGroup } from '../../search/build.ts';
import { openIndex } from '../../search/open.ts';
import type { SearchRecord } from '../../search/record.ts';
import { search } from '../../search/search.ts';
import { type Contestant, inProcess, MOST_PAGES } from './contestant.ts';

/** The search of the site. */
export function ours(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
): Contestant {
  const index = buildIndex(records, synonyms);
  const engine = openIndex(index);
  return inProcess('this site', JSON.stringify(index), (query) => {
    const { results, tier } = search(engine, query, { limit: MOST_PAGES, mode: 'full' });
    return {
      pages: results.map(({ article, url }) => article ?? url),
      confident: tier === 'confident',
    };
  });
}
