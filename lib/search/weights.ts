/** The numbers of the ranking, in one place. The optimum is flat (±2 points): do not over-tune. */
import { kindOf, type TermKind } from '../text/term-kind.ts';

/**
 * A unit is what a posting's id counts. Title and codes belong to a page; every phrase and every
 * question is a unit of its own (so "how much of this phrase is in the query" needs no text);
 * headings and body belong to a section.
 */
export const FIELDS = [
  'title',
  'names',
  'codes',
  'phrases',
  'questions',
  'headings',
  'body',
] as const;
export type Field = (typeof FIELDS)[number];

/** One thing for each field. @param make called in the order of `FIELDS` */
export const byField = <T>(make: (field: Field, place: number) => T): Record<Field, T> =>
  Object.fromEntries(FIELDS.map((field, place) => [field, make(field, place)])) as Record<Field, T>;

/** Weight of a match, and how far long units are held back (BM25's b). */
export const FIELD_WEIGHTS: Record<Field, { weight: number; b: number }> = {
  title: { weight: 4, b: 0.3 },
  names: { weight: 4, b: 0.3 },
  codes: { weight: 2.5, b: 0.3 },
  phrases: { weight: 3, b: 0.4 },
  questions: { weight: 3, b: 0.4 },
  headings: { weight: 2, b: 0.3 },
  body: { weight: 1, b: 0.6 },
};

export const RANKING = {
  /** Saturation: how soon further fields add little. */
  k1: 3,
  /** Each doubling of the phrases or questions of a page that say it: what the page is about. */
  again: 0.6,
  /** How much a query only half found is held back. */
  coverage: 0.5,
  /** Share of a term's worth when another section of the same page holds it. */
  elsewhere: 0.3,
  /** A synonym beside the word typed. */
  synonym: 0.8,
  /** A synonym of several words whose words stand apart on the page. */
  loose: 0.4,
  /** Words of asking (の原因, とは) beside words of the subject. */
  scaffold: 0.2,
  /** Boosts: a phrase or question of the page stands in the query, the query in it, or both overlap. */
  contained: 1.2,
  inside: 0.5,
  overlap: 0.8,
  /** A heading that is close to the query, beside a question that is. */
  heading: 0.7,
  /** The query stands in the title. */
  title: 0.7,
  /** A code page whose number stands in a sentence. */
  reference: 0.6,
  /** A page without error texts, for a pasted mail that says its reason. */
  noReason: 0.6,
  /** A page about one named thing, for a query that does not name it. */
  unnamed: 0.7,
  /** The same, where one of its own error texts stands in the query. */
  unnamedPhrase: 0.85,
  /** A page about one named thing that the query names. */
  named: 1.3,
};

/** What a term says about the subject of a sentence. */
const TERM_WEIGHTS: Record<Exclude<TermKind, 'katakana'>, number> = {
  code: 2.2,
  reply: 1.8,
  word: 1.4,
  number: 0.5,
  kanji: 1,
  single: 0.5,
  stem: 0.5,
  kana: 0.15,
};

/** A katakana run is one term for what would be several bigrams: longer ones say more. */
export function weightOf(term: string): number {
  const kind = kindOf(term);
  return kind === 'katakana' ? Math.min(2.5, term.length * 0.5) : TERM_WEIGHTS[kind];
}

/** Terms of a unit that has any, on the average. */
export function averageOf(lengths: Float64Array): number {
  const used = lengths.filter((length) => length > 0);
  return used.reduce((sum, length) => sum + length, 0) / (used.length || 1) || 1;
}

/** What a match in a unit of some length is worth (BM25's b). */
export function weigher(field: Field, average: number): (length: number) => number {
  const { weight, b } = FIELD_WEIGHTS[field];
  return (length) => weight / (1 - b + (b * length) / average);
}
