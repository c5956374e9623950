/** How far a text of a page (title, phrase, question) and the query are the same. */
import type { FieldStore } from './engine.ts';
import type { Shared } from './score.ts';
import { RANKING } from './weights.ts';

export interface Closeness {
  /** Share of the query's information that the text holds. */
  ofQuery: number;
  /** Share of the text's information that the query holds. */
  ofText: number;
  /** Number of the text in its field. */
  unit: number;
}

export const NOTHING: Closeness = { ofQuery: 0, ofText: 0, unit: -1 };

/** From here on a text counts as found as a whole. */
export const WHOLE = 0.99;
/** From here on query and text count as the same, each with words of its own. */
const SAME = 0.6;
/** All words of a text, but not together: `5.7.1 Access denied` in `5.7.1 … Relay access denied`. */
const SCATTERED = 0.6;
/** Of the boost for a contained text, what even a long query keeps. */
const CONTAINED_AT_LEAST = 0.3;
/** What a loose likeness counts. */
const LIKE = 0.3;

/**
 * The text of each page that is closest to the query, of equals the first.
 * @param shared what texts and query share, by unit
 * @param wanted pages to look at
 * @param asked information of the query
 * @param isTogether whether the words of a text that all stand in the query stand there together
 */
export function closestTexts(
  { pages, information }: FieldStore,
  shared: ReadonlyMap<number, Shared>,
  wanted: ReadonlySet<number>,
  asked: number,
  isTogether: (unit: number) => boolean = () => true,
): Map<number, Closeness> {
  const best = new Map<number, { near: Closeness; boost: number }>();
  for (const [unit, both] of shared) {
    const page = pages[unit] ?? 0;
    if (!wanted.has(page)) continue;
    let near = closeness(both, unit, asked, information[unit] ?? 0);
    if (near.ofText >= WHOLE && !isTogether(unit)) near = { ...near, ofText: SCATTERED };
    const boost = boostOf(near);
    const before = best.get(page) ?? { near: NOTHING, boost: 0 };
    const isFirst = boost === before.boost && unit < before.near.unit;
    if (boost > before.boost || isFirst) best.set(page, { near, boost });
  }
  return new Map([...best].map(([page, { near }]) => [page, near]));
}

/** @param asked information of the query; @param said information of the text */
export const closeness = (
  { ofQuery, ofText }: Shared,
  unit: number,
  asked: number,
  said: number,
): Closeness => ({
  ofQuery: ofQuery / asked,
  ofText: said > 0 ? Math.min(1, ofText / said) : 0,
  unit,
});

/** Text inside the query, query inside the text, or both overlapping. */
export function boostOf({ ofQuery, ofText }: Closeness): number {
  const both = (2 * ofQuery * ofText) / (ofQuery + ofText || 1);
  return Math.max(
    ofText >= WHOLE ? RANKING.contained * Math.min(1, CONTAINED_AT_LEAST + ofQuery) : 0,
    ofQuery >= WHOLE ? RANKING.inside : 0,
    both >= SAME ? RANKING.overlap * both : 0,
    LIKE * both,
  );
}
