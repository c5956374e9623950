/** An engine over the pieces that are there, which notes those that are not. */
import { kindOf } from '../../text/term-kind.ts';
import { compoundsIn } from '../compounds.ts';
import type { Engine, ShownPage } from '../engine.ts';
import { rarities } from '../rarity.ts';
import { byField, type Field } from '../weights.ts';
import { wholeKey } from '../whole.ts';
import type { Frame } from './frame.ts';
import { type PageFile, type PieceName, pieceOfPage } from './shard-file.ts';
import type { TermEntry } from './terms.ts';

/** What lengths and information it brought stands in the frame. */
export interface LoadedTerm extends Omit<TermEntry, 'units'> {
  ids: Record<Field, readonly number[]>;
}

export interface Loaded {
  /** Null: known to be nowhere. */
  terms: Map<string, LoadedTerm | null>;
  pages: Map<PieceName, PageFile>;
  words: Words | null;
}

export interface Words {
  words: string[];
  katakana: string[];
  all: ReadonlySet<string>;
}

export interface Missing {
  terms: Set<string>;
  pages: Set<PieceName>;
  words: boolean;
}

export interface PartialEngine {
  engine: Engine;
  missing: Missing;
}

/** Stands for a page that is not there yet. */
const NO_PAGE: ShownPage = {
  ...{ url: '', article: null, title: '', summary: '', verdict: null, category: null },
  ...{ phrases: [], signs: [], sections: [] },
};

/** Words that may be misspelt or unfinished; the list of all words has every one that exists. */
function isSpelled(term: string): boolean {
  const kind = kindOf(term);
  return kind === 'word' || kind === 'katakana';
}

export function engineOver(frame: Frame, loaded: Loaded): PartialEngine {
  const missing: Missing = { terms: new Set(), pages: new Set(), words: false };
  const entryOf = (key: string): LoadedTerm | null | undefined => {
    const entry = loaded.terms.get(key);
    if (entry === undefined) missing.terms.add(key);
    return entry;
  };
  /** While a word is typed, most of what stands there is no word: the list of all spares a file each. */
  const termOf = (term: string) =>
    isSpelled(term) && loaded.words?.all.has(term) === false ? null : entryOf(term);
  const wordsOf = (): Words | null => {
    if (!loaded.words) missing.words = true;
    return loaded.words;
  };
  const fields = byField((field) => ({
    ...frame.fields[field],
    get: (term: string) => termOf(term)?.ids[field] ?? [],
  }));
  const articles = frame.pages - frame.articlesOf.size;
  const engine: Engine = {
    ...frame,
    fields,
    page(number) {
      const { piece, place } = pieceOfPage(number);
      const file = loaded.pages.get(piece);
      if (!file) missing.pages.add(piece);
      return file?.[place] ?? NO_PAGE;
    },
    isArticle: (page) => !frame.articlesOf.has(page),
    articlesOf: (page) => frame.articlesOf.get(page) ?? [],
    answersReason: (page) => !frame.reasonless.has(page),
    ...rarities(articles, (term) => termOf(term)?.pages),
    known(term) {
      const isAsked = loaded.terms.has(term) || missing.terms.has(term);
      if (!isSpelled(term) || isAsked) return termOf(term) !== null;
      // A part that a word may be cut into. They are many, and one file has all that exist.
      return wordsOf()?.all.has(term) ?? false;
    },
    unitsOfListed: (words, field) => entryOf(wholeKey(words))?.ids[field] ?? [],
    words: () => wordsOf()?.words ?? [],
    katakana: () => wordsOf()?.katakana ?? [],
    compoundsOf(term) {
      const entry = termOf(term);
      if (entry !== null) return entry?.compounds ?? [];
      return compoundsIn(wordsOf()?.katakana ?? [], term, engine.known);
    },
    hosts: () => frame.hosts,
  };
  return { engine, missing };
}
