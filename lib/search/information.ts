/** How much words say: weight × rarity. */

import type { Atom } from './concepts.ts';
import type { Engine } from './engine.ts';
import { wholeUnits } from './whole.ts';

export const informationOf = (atoms: readonly Atom[], engine: Engine): number =>
  atoms.reduce((sum, { term, weight }) => sum + weight * engine.rarity(term), 0);

/** A listed term weighs at least as much as one word. */
const ONE_WORD = 1;

/**
 * Information of a listed term: that of its parts, but at least that of one word as rare as all of
 * them together. Hiragana weighs little letter by letter, yet an editor listed it (いっぱい).
 */
export function informationOfTerm(atoms: readonly Atom[], engine: Engine): number {
  const { pages, sections } = wholeUnits(
    atoms.map(({ term }) => term),
    engine,
  );
  const all = new Set([
    ...pages,
    ...[...sections].map((section) => engine.fields.body.pages[section]),
  ]);
  return Math.max(informationOf(atoms, engine), ONE_WORD * engine.rarityOfCount(all.size));
}
