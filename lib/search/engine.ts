/** An opened index: what searching reads. */
import type { PageEntry } from './index-file.ts';
import type { Store } from './store.ts';
import type { Synonyms } from './synonyms.ts';
import type { Field } from './weights.ts';

/** A field: its postings, and what a match in each of its units is worth. */
export interface FieldStore extends Store {
  /** Page that each unit belongs to. */
  pages: number[];
  /** Different terms of each unit. */
  lengths: Float64Array;
  /** The field's weight, less for long units. */
  unitWeights: Float64Array;
  /** Weight × rarity summed over the terms of each unit: how much the unit says. */
  information: Float64Array;
}

export interface SectionPlace {
  page: number;
  id: string | null;
  heading: string | null;
}

/** Read-only; one engine serves any number of searches. */
export interface Engine {
  pages: PageEntry[];
  /** Counted through all pages. */
  sections: SectionPlace[];
  /** Section numbers of each page, in the order of the page. */
  sectionsOf: number[][];
  fields: Record<Field, FieldStore>;
  /** Texts of the units of `phrases`: error texts, then signs. */
  phrases: string[];
  /** First unit of `phrases` that is a sign. */
  firstSign: number;
  /** How rare a term is: near 0 on every page, 1 on none. */
  rarity(term: string): number;
  /** The same for something on that many pages. */
  rarityOfCount(pages: number): number;
  known(term: string): boolean;
  /** Sorted, for typing errors and unfinished words. */
  words: string[];
  katakana: string[];
  /** Every code that a page is named for or answers, with these pages. */
  codePages: ReadonlyMap<string, number[]>;
  synonyms: Synonyms;
  /** Pages about one named thing: its names, encoded, and its domains. */
  named: ReadonlyMap<number, { names: string[][]; domains: string[] }>;
}

/** A code page is found by its number alone; its words are those of the articles it names. */
export const isArticle = (page: PageEntry): boolean => page.article !== null;
