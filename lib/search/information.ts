/** How much words say: weight × rarity. */

import type { Atom } from './concepts.ts';
import type { Engine } from './engine.ts';
import { perEngine } from './remember.ts';
import { weightOf } from './weights.ts';
import { pagesWithAll, wholeKey } from './whole.ts';

export const informationOf = (atoms: readonly Atom[], engine: Engine): number =>
  atoms.reduce((sum, { term, weight }) => sum + weight * engine.rarity(term), 0);

/** A listed term weighs at least as much as one word. */
const ONE_WORD = 1;

/**
 * Information of a listed term: that of its parts, but at least that of one word as rare as all of
 * them together. Hiragana weighs little letter by letter, yet an editor listed it (いっぱい).
 */
export function informationOfTerm(atoms: readonly Atom[], engine: Engine): number {
  const terms = atoms.map(({ term }) => term);
  const pages = counted(engine, wholeKey(terms), () => pagesWithAll(terms, engine.fields));
  const together = engine.rarityOfCount(pages);
  return Math.max(informationOf(atoms, engine), ONE_WORD * together);
}

const counted = perEngine<number>();

/** Steps of one in what a term of a text says. */
const FINENESS = 32;

/**
 * What a term adds to the information of a text, in whole steps: sums of such numbers are exact in
 * any order, so a text that was found whole is found whole, and they travel as small integers.
 */
export const worthOf = (term: string, rarity: number): number =>
  Math.round(weightOf(term) * rarity * FINENESS) / FINENESS;

/** The information of a text as it travels. */
export const stepsOf = (information: number): number => information * FINENESS;
export const informationOfSteps = (steps: number): number => steps / FINENESS;
