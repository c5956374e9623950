/** What a query asks for, piece by piece, and every way to say each piece. */
import { IN_WORD, otherWays } from './alternatives.ts';
import type { Engine } from './engine.ts';
import { informationOf, informationOfTerm } from './information.ts';
import { RANKING, weightOf } from './weights.ts';

/** A term with what it is worth in this query. */
export interface Atom {
  term: string;
  weight: number;
  /** The word as typed, where `term` is its stem: spelling is compared with all its letters. */
  word?: string;
}

/** A way to say a concept. */
export interface Way {
  atoms: Atom[];
  /** How much it counts beside the words typed (1). */
  factor: number;
  /** Weight × rarity: a vague way to say something is vague evidence. */
  information: number;
  /**
   * `typed`: the reader's own words, also cut apart; a part of them found is a part of the concept.
   * `synonym`, `spelling`: another word for it. `compound`: a longer word that holds it.
   */
  kind: 'typed' | 'synonym' | 'spelling' | 'compound';
}

/** One thing the query asks for. The first way is the one typed. */
export interface Concept {
  ways: Way[];
  information: number;
}

/** A word, with its other spellings. @param unfinished whether it is still being typed */
export function wordConcept(atom: Atom, unfinished: boolean, engine: Engine): Concept {
  const information = informationOf([atom], engine);
  const typed: Way = { atoms: [atom], factor: 1, information, kind: 'typed' };
  const others = otherWays(atom, unfinished, engine);
  const ways = [typed, ...others];
  const meant = engine.known(atom.term) ? [] : others.filter(({ factor }) => factor > IN_WORD);
  if (meant.length === 0) return { ways, information };
  // A word that is only misspelt says as much as the word that was meant, not as an unknown one.
  return { ways, information: Math.min(...meant.map((way) => way.information)) };
}

/** A term that has synonyms. @param terms the terms of its groups, encoded */
export function synonymConcept(atoms: Atom[], terms: readonly string[][], engine: Engine): Concept {
  const information = informationOfTerm(atoms, engine);
  const others = terms.map(
    (term): Way => ({
      atoms: term.map((part) => ({ term: part, weight: weightOf(part) })),
      factor: RANKING.synonym,
      information,
      kind: 'synonym',
    }),
  );
  return { ways: [{ atoms, factor: 1, information, kind: 'typed' }, ...others], information };
}
