/** Other spellings of one word: typing errors, unfinished words, parts of compounds. */
import { stem } from '../text/latin.ts';
import { kindOf } from '../text/term-kind.ts';
import type { Atom, Way } from './concepts.ts';
import type { Engine } from './engine.ts';
import { informationOf } from './information.ts';
import { nearest, splitWord, startingWith } from './typo.ts';
import { weightOf } from './weights.ts';

const ONE_EDIT = 0.85;
const TWO_EDITS = 0.65;
const UNFINISHED = 0.8;
/** A known word in a compound of known words: ループ in メールループ. */
const IN_COMPOUND = 0.85;
/** A piece of a word: ポスト in ポストマスター. */
export const IN_WORD = 0.4;
/** A shorter unknown word may begin anything. */
const MIN_PREFIX = 3;
/** Enough to meet the word meant; more would only slow down the first letters. */
const MOST_ENDINGS = 12;

/** Other ways to read a word; `unfinished` while it is being typed. */
export function otherWays(atom: Atom, unfinished: boolean, engine: Engine): Way[] {
  const kind = kindOf(atom.term);
  if (kind === 'word') return wordWays(atom, engine, unfinished);
  return kind === 'katakana' ? katakanaWays(atom, engine, unfinished) : [];
}

function wordWays(atom: Atom, engine: Engine, unfinished: boolean): Way[] {
  const { term, weight, word = term } = atom;
  const known = engine.known(term);
  const endings =
    unfinished || (!known && word.length >= MIN_PREFIX)
      ? startingWith(word, engine.words(), MOST_ENDINGS).filter((longer) => longer !== term)
      : [];
  if (endings.length > 0) {
    return endings.map((longer) => spelled(longer, UNFINISHED, atom, engine));
  }
  if (known) return [];
  const parts = splitWord(word, (part) => engine.known(stem(part)));
  if (parts) {
    const atoms = parts.map((part) => ({ term: stem(part), weight: weight / 2 }));
    return [way(atoms, 1, 'typed', engine)];
  }
  return nearWays(atom, engine.words(), engine);
}

/** Katakana words stand in compounds without a space. */
function katakanaWays(atom: Atom, engine: Engine, unfinished: boolean): Way[] {
  const { term, weight } = atom;
  const ways = engine.compoundsOf(term).map(({ word, ofWords }) => {
    const begun = unfinished && word.startsWith(term);
    const factor = begun ? UNFINISHED : ofWords ? IN_COMPOUND : IN_WORD;
    return way([{ term: word, weight }], factor, 'compound', engine);
  });
  if (engine.known(term) || ways.length > 0) return ways;
  const parts = splitKatakana(term, engine);
  return parts
    ? [way(parts, 1, 'typed', engine)]
    : nearWays({ term, weight }, engine.katakana(), engine);
}

const way = (atoms: Atom[], factor: number, kind: Way['kind'], engine: Engine): Way => ({
  atoms,
  factor,
  information: informationOf(atoms, engine),
  kind,
});

const spelled = (word: string, factor: number, { weight }: Atom, engine: Engine): Way =>
  way([{ term: word, weight }], factor, 'spelling', engine);

function nearWays(atom: Atom, known: readonly string[], engine: Engine): Way[] {
  const { words, edits } = nearest(atom.word ?? atom.term, known);
  return words.map((word) => spelled(word, edits === 1 ? ONE_EDIT : TWO_EDITS, atom, engine));
}

/** Cuts a compound into known words, the longest first; what is left counts as not found. */
function splitKatakana(term: string, engine: Engine): Atom[] | null {
  const parts: string[] = [];
  let unknown = '';
  for (let at = 0; at < term.length; ) {
    let end = term.length;
    while (end - at > 1 && !engine.known(term.slice(at, end))) end--;
    if (end - at > 1) parts.push(term.slice(at, end));
    else unknown += term.charAt(at);
    at = Math.max(end, at + 1);
  }
  if (parts.length === 0) return null;
  if (unknown.length > 1) parts.push(unknown);
  return parts.map((part) => ({ term: part, weight: weightOf(part) }));
}
