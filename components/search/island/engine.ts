/** The index, fetched once per page; after a failure once more, and again when asked for. */
import type { IndexFile } from '../../../lib/search/index-file.ts';
import { type Engine, opening } from '../../../lib/search/open.ts';
import { doInSlices } from '../../../lib/search/steps.ts';
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

/**
 * Milliseconds that opening may keep the page from a key or a tap at a time. A task counts as long
 * from 50 on, and opening is several of that on a slow phone.
 */
const SLICE = 25;

/** A task of its own, so that keys typed meanwhile are drawn first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let loading: Promise<SearchData> | undefined;

/** @param address of the index, `/help/search-index/….json`. @throws when it cannot be had */
export function searchData(address: string): Promise<SearchData> {
  loading ??= load(address).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<SearchData> {
  const { index, ...words } = await fetchJson<SearchFile>(address);
  const slices = { length: SLICE, now: () => performance.now(), pause };
  const engine = await doInSlices(opening(index), slices);
  return { engine, ...words, basePath: address.slice(0, address.indexOf('/search-index/')) };
}
