/** FlexSearch as the postings store: one index per field, asked for one term at a time. */
import { Index } from 'flexsearch';

/**
 * The build of FlexSearch that browsers get (a third of the full one, which Node resolves to);
 * `exports` hides it, so the bundler needs an alias to this path from the project's root.
 */
export const BROWSER_FLEXSEARCH = 'node_modules/flexsearch/dist/flexsearch.light.module.min.js';

/** Unit ids of a term; empty when the field lacks it. */
export interface Store {
  get(term: string): readonly number[];
}

const NONE: readonly number[] = [];

/** FlexSearch keeps, for each term, the ids by score; with `resolution: 1` there is one score. */
type Filled = { map: Map<string, [ids: number[]]> };

/**
 * Opens a store. Terms are already encoded, so FlexSearch must not touch them: its own encoders
 * fold `550` and `500` into one and split voiced kana.
 * @param units how many units the field has
 */
export function openStore(postings: ReadonlyMap<string, number[]>, units: number): Store {
  const index = new Index({ encode: (term: string) => [term], tokenize: 'strict', resolution: 1 });
  // What `import('map', …)` does; the light build has no `import`.
  const { map } = index as unknown as Filled;
  for (const [term, ids] of postings) map.set(term, [ids]);
  const found = new Map<string, readonly number[]>();
  return {
    get(term) {
      let ids = found.get(term);
      if (!ids) {
        if (!map.has(term)) return NONE; // most fields lack most terms, and asking costs the same
        // Without a limit FlexSearch returns 100 ids and is silent about the others.
        ids = index.search(term, { limit: units || 1 }) as number[];
        // It copies the list for each search, and one query asks for the same term many times.
        found.set(term, ids);
      }
      return ids;
    },
  };
}
