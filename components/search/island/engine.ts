/** The index, fetched once per page and again after a failure. */
import type { IndexFile } from '../../../lib/search/index-file.ts';
import { type Engine, openIndex } from '../../../lib/search/open.ts';
import { fetchJson } from '../../ui/fetch-json.ts';

export interface SearchData {
  engine: Engine;
  /** Short words of the verdicts, by key. */
  verdicts: Record<string, string>;
  categories: Record<string, string>;
  /** Articles about a service, by id: its short name and the articles its replies lead to. */
  services: Record<string, { name: string; articles: string[] }>;
  /** What to try when nothing was found, in the site's own words. */
  none: string;
  /** Base path before addresses: `''` or `/help`. */
  basePath: string;
}

interface SearchFile {
  index: IndexFile;
  verdicts: Record<string, string>;
  categories: Record<string, string>;
  services: Record<string, { name: string; articles: string[] }>;
  none: string;
}

let loading: Promise<SearchData> | undefined;

/** @param address of the index, `/help/search-index/….json`. @throws when it cannot be had */
export function searchData(address: string): Promise<SearchData> {
  loading ??= fetchJson<SearchFile>(address)
    .then(({ index, ...words }) => {
      const basePath = address.slice(0, address.indexOf('/search-index/'));
      return { engine: openIndex(index), ...words, basePath };
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
