/** What the comparison asks of every search engine. */
import { brotliCompressSync } from 'node:zlib';

/** What an engine gave for one query. */
export interface Reply {
  /** Pages, best first, each once: article ids, and addresses of code pages. */
  found: string[];
  /** Whether it said so as if it were sure; engines without tiers always do. */
  confident: boolean;
  /** Time of the search alone, in milliseconds. */
  ms: number;
}

export interface Contestant {
  name: string;
  /** The index on the wire, in bytes (brotli, or as the engine compresses it itself). */
  indexBytes: number;
  /** Answers the queries in their order. */
  answer(queries: readonly string[]): Promise<Reply[]>;
}

/** As many pages as a results page would show. */
export const MOST_PAGES = 10;

/** Queries asked first and not counted: a reader's browser is cold once. */
export const WARM_UP = 20;

/** An engine that runs in this process. */
export function inProcess(
  name: string,
  index: string,
  find: (query: string) => { pages: string[]; confident?: boolean },
): Contestant {
  return {
    name,
    indexBytes: brotliCompressSync(index).length,
    async answer(queries) {
      for (const query of queries.slice(0, WARM_UP)) find(query);
      return queries.map((query) => {
        const start = performance.now();
        const { pages, confident = true } = find(query);
        const ms = performance.now() - start;
        return { found: [...new Set(pages)].slice(0, MOST_PAGES), confident, ms };
      });
    },
  };
}
