/** The index, fetched once per page; after a failure once more, and again when asked for. */
import { type Answer, type AnswerOptions, answer } from '../../../lib/answer/answer.ts';
import type { Engine } from '../../../lib/search/engine.ts';
import { fetchJson } from '../../ui/fetch-json.ts';

export interface SearchData {
  /** Answers one query. @throws when a piece of the index cannot be had */
  ask(query: string, options: AnswerOptions): Promise<Answer>;
  /** Short words of the verdicts, by key. */
  verdicts: Record<string, string>;
  categories: Record<string, string>;
  /** Articles about a service, by id: its short name and the articles its replies lead to. */
  services: Record<string, { name: string; articles: string[] }>;
  /** What to try when nothing was found, in the site's own words. */
  none: string;
  /** Base path before addresses: `''` or `/help`. */
  basePath: string;
  /** Whether all of the index is there: no search has to fetch anything. */
  isWhole: boolean;
}

interface SearchFile extends Omit<SearchData, 'ask' | 'basePath' | 'isWhole'> {
  index: unknown;
}

/** Gives a search of a query the engine that it runs on. */
type Run = (search: (engine: Engine) => Answer, query: string) => Promise<Answer>;

interface OpenIndex {
  run: Run;
  isWhole: boolean;
}
type ReadIndex = (index: unknown, address: string) => Promise<OpenIndex>;

let readIndex: ReadIndex | undefined;

/** Said once by the bundle: how this site's index is read. */
export function readIndexWith(read: ReadIndex): void {
  readIndex = read;
}

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
  if (!readIndex) throw new Error('search: the bundle names no reader of the index');
  const { run, isWhole } = await readIndex(index, address);
  return {
    ...words,
    ask: (query, options) => run((engine) => answer(query, engine, options), query),
    basePath: address.slice(0, address.indexOf('/search-index/')),
    isWhole,
  };
}
