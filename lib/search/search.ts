/** A query → results in order, and how sure they are. */
import { codesIn, isCode } from '../text/codes.ts';
import { isCodeQuery, isPaste } from '../text/query-kind.ts';
import { searchCode } from './code-search.ts';
import type { Engine } from './engine.ts';
import { type Hit, hitOf, type Tier } from './hit.ts';
import { pagesOfHosts, withNames } from './names.ts';
import { readPaste } from './paste.ts';
import { type Query, readQuery } from './query.ts';
import { rank } from './rank.ts';
import { scoreConcepts } from './score.ts';

export type { Hit, Tier } from './hit.ts';

/** What somebody put into the box. */
export type QueryKind = 'text' | 'code' | 'paste';

export interface SearchResult {
  kind: QueryKind;
  tier: Tier;
  results: Hit[];
  /** Query terms that say little (メール): highlighting leaves them unmarked. */
  common: string[];
  /** For a code that no page explains: the nearest codes that have one. */
  nearCodes: string[];
}

export interface SearchOptions {
  limit: number;
  /** `suggest`: while typing; the last word may be unfinished, and only sure results are given. */
  mode: 'suggest' | 'full';
}

export function kindOfQuery(text: string): QueryKind {
  if (isPaste(text)) return 'paste';
  return isCodeQuery(text) && codesIn(text).some(isCode) ? 'code' : 'text';
}

/** Searches. Any string is legal; the time is linear in its length. */
export function search(engine: Engine, text: string, { limit, mode }: SearchOptions): SearchResult {
  const kind = kindOfQuery(text);
  if (kind === 'code') return { kind, common: [], ...searchCode(engine, text, limit) };
  const query =
    kind === 'paste' ? readPaste(text, engine) : readText(text, engine, mode === 'suggest');
  const ranked = rank(query, scoreConcepts(query.concepts, engine), engine);
  const tier = ranked[0]?.tier ?? 'none';
  const shown = mode === 'suggest' ? ranked.filter((page) => page.tier === 'confident') : ranked;
  return {
    kind,
    tier,
    results: tier === 'none' ? [] : shown.slice(0, limit).map((page) => hitOf(page, engine)),
    common: commonTerms(query, engine),
    nearCodes: [],
  };
}

/** Words; a host name in them (softbank.ne.jp) is the name of the service it belongs to. */
function readText(text: string, engine: Engine, typing: boolean): Query {
  const services = pagesOfHosts(text, engine);
  const query = readQuery(withNames(text, services, engine), engine, { typing, synonyms: true });
  return { ...query, named: new Set([...query.named, ...services]) };
}

/** Below this rarity a word stands on most pages. */
const COMMON = 0.25;

const commonTerms = (query: Query, engine: Engine): string[] =>
  query.tokens.map((token) => token.term).filter((term) => engine.rarity(term) < COMMON);
