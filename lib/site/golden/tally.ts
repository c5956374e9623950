/** Results of judged queries → figures by class, and the misses to look at. */
import type { JudgedQuery } from './judged.ts';

/** What a search gave for a query, best first: article ids, and addresses of code pages. */
export interface Outcome {
  judged: JudgedQuery;
  found: string[];
  /** Whether the search said it was sure; engines that cannot say are always sure. */
  confident: boolean;
}

export interface Tally {
  /** Queries that the site answers, … */
  answerable: number;
  first: number;
  top3: number;
  /** … for which nothing at all was found. */
  silent: number;
  /** Queries that the site has no answer to, … */
  negative: number;
  /** … for which something was shown all the same, … */
  shown: number;
  /** … as if it were sure. */
  confident: number;
}

/**
 * Place of the first accepted result, from 1; 0 when there is none.
 * A code page is a neutral entry where only articles are accepted: the judge meant what to read.
 */
export function placeOf({ judged, found }: Outcome): number {
  const codes = judged.articles.some(isCodePage);
  const places = codes ? found : found.filter((id) => !isCodePage(id));
  return places.findIndex((id) => judged.articles.includes(id)) + 1;
}

const isCodePage = (id: string): boolean => id.startsWith('/codes/');

export function tally(outcomes: readonly Outcome[]): Tally {
  const answerable = outcomes.filter(({ judged }) => judged.articles.length > 0);
  const negative = outcomes.filter(({ judged }) => judged.articles.length === 0);
  const places = answerable.map(placeOf);
  return {
    answerable: answerable.length,
    first: places.filter((place) => place === 1).length,
    top3: places.filter((place) => place >= 1 && place <= 3).length,
    silent: answerable.filter(({ found }) => found.length === 0).length,
    negative: negative.length,
    shown: negative.filter(({ found }) => found.length > 0).length,
    confident: negative.filter(({ found, confident }) => found.length > 0 && confident).length,
  };
}

/** Classes in the order of their first query. */
export function byClass(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const classes = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { class: name } = outcome.judged;
    classes.set(name, [...(classes.get(name) ?? []), outcome]);
  }
  return classes;
}

/** A miss in one line: the query, what was wanted, what came instead. */
export function missLine({ judged, found }: Outcome): string {
  const query = judged.query.replaceAll(/\s+/g, ' ').slice(0, 80);
  const wanted = judged.articles.join(' ') || 'nothing';
  return `${judged.id} 「${query}」 wanted ${wanted}, found ${found.slice(0, 3).join(' ') || 'nothing'}`;
}
