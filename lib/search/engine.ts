/** An opened index: what searching reads. */
import type { Compound } from './compounds.ts';
import type { PageEntry } from './index-file.ts';
import type { Store } from './store.ts';
import type { Synonyms } from './synonyms.ts';
import type { Field } from './weights.ts';

/** A field: its postings, and what a match in each of its units is worth. */
export interface FieldStore extends Store {
  /** Page that each unit belongs to. */
  pages: readonly number[];
  /** Different terms of each unit. */
  lengths: Float64Array;
  /** The field's weight, less for long units. */
  unitWeights: Float64Array;
  /** What the terms of each unit say, summed: how much the unit says. */
  information: Float64Array;
}

/** What a result shows of a page. */
export type ShownPage = Pick<
  PageEntry,
  | 'url'
  | 'article'
  | 'title'
  | 'summary'
  | 'verdict'
  | 'category'
  | 'phrases'
  | 'signs'
  | 'sections'
>;

/** Read-only; one engine serves any number of searches. */
export interface Engine {
  fields: Record<Field, FieldStore>;
  /** Section numbers of each page, in the order of the page; counted through all pages. */
  sectionsOf: readonly (readonly number[])[];
  /** First unit of `phrases` that is a sign; before it stand the error texts. */
  firstSign: number;
  /** @throws on a number that no page has */
  page(number: number): ShownPage;
  isArticle(page: number): boolean;
  /** Articles that a code page names, in its order. */
  articlesOf(codePage: number): readonly number[];
  /** Whether the page answers codes or error texts. */
  answersReason(page: number): boolean;
  /** How rare a term is: near 0 on every page, 1 on none. */
  rarity(term: string): number;
  /** The same for something on that many pages. */
  rarityOfCount(pages: number): number;
  known(term: string): boolean;
  /** Units of a field that hold all words of a listed synonym. */
  unitsOfListed(terms: readonly string[], field: Field): readonly number[];
  /** Known words, sorted, for typing errors and unfinished words. */
  words(): readonly string[];
  katakana(): readonly string[];
  /** Known katakana words that hold this one, sorted. */
  compoundsOf(term: string): readonly Compound[];
  /** Every code that a page is named for or answers. */
  codes: ReadonlySet<string>;
  synonyms: Synonyms;
  /** Pages about one named thing: its names as written and encoded, and its domains. */
  named: ReadonlyMap<number, NamedThing>;
  /** Addresses and hosts that stand in error texts and signs. */
  hosts(): ReadonlySet<string>;
}

export interface NamedThing {
  name: string;
  names: string[][];
  domains: string[];
}

/** A code page is found by its number alone; its words are those of the articles it names. */
export const isArticle = (page: PageEntry): boolean => page.article !== null;

/** The error text or sign that a unit of `phrases` is. */
export function phraseOf(unit: number, engine: Engine): string {
  const { pages } = engine.fields.phrases;
  const isSign = unit >= engine.firstSign;
  const page = pages[unit] ?? 0;
  let first = unit;
  while (first > (isSign ? engine.firstSign : 0) && pages[first - 1] === page) first--;
  const { phrases, signs } = engine.page(page);
  return (isSign ? signs : phrases)[unit - first] ?? '';
}
