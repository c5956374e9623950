/** Groups of words that mean the same: found in a query, then searched for together. */

import { type Folded, fold } from '../text/fold.ts';
import { HIRAGANA, KANJI, KATAKANA, type Script, WORD } from '../text/scripts.ts';
import { PARTICLES } from '../text/term-kind.ts';
import { tokenize } from '../text/tokens.ts';

export interface Synonyms {
  /** The terms, folded, by their first character, each with the numbers of its groups. */
  byFirst: Map<string, [term: string, groups: number[]][]>;
  /** The terms of each group as they are searched: encoded, each once. */
  terms: string[][][];
}

/** A part of the query that is a known term, and the other ways to say it. */
export interface SynonymMatch {
  /** Place in the folded query. */
  start: number;
  end: number;
  /** The terms of its groups, encoded. */
  terms: string[][];
}

export function compileSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const groupsOf = new Map<string, number[]>();
  const terms = groups.map((group, g) => {
    const encoded = new Map<string, string[]>();
    for (const term of group) {
      const list = tokenize(term).map((token) => token.term);
      if (list.length === 0) continue;
      encoded.set(list.join(' '), list);
      const folded = spokenForm(fold(term)).text;
      const known = groupsOf.get(folded);
      if (!known) groupsOf.set(folded, [g]);
      else if (!known.includes(g)) known.push(g);
    }
    return [...encoded.values()];
  });
  const byFirst: Synonyms['byFirst'] = new Map();
  for (const entry of groupsOf) {
    const first = entry[0].charAt(0);
    const others = byFirst.get(first);
    if (others) others.push(entry);
    else byFirst.set(first, [entry]);
  }
  return { byFirst, terms };
}

/** The known terms in a query; of overlapping ones the longest. */
export function findSynonyms(query: Folded, { byFirst, terms }: Synonyms): SynonymMatch[] {
  const { text, places } = spokenForm(query);
  const found: { start: number; end: number; groups: number[] }[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const [term, groups] of byFirst.get(text.charAt(at)) ?? []) {
      if (!text.startsWith(term, at)) continue;
      const [start = 0, last = 0] = [places[at], places[at + term.length - 1]];
      if (standsAlone(query, start, last + 1)) found.push({ start, end: last + 1, groups });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: SynonymMatch[] = [];
  for (const { start, end, groups } of found) {
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    taken.push({ start, end, terms: groups.flatMap((g) => terms[g] ?? []) });
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * The text as terms are compared: particles between two words are skipped, for people leave them out
 * (アドレスが変わった, アドレス変わった), and so is every ー, for inside a compound folding cannot
 * tell where a word ends (ユーザーアンノウン, ユーザアンノウン).
 * @returns `places[i]`: where unit `i` stands in the folded text
 */
function spokenForm({ text, scripts }: Folded): { text: string; places: number[] } {
  const isWord = (script: Script | undefined) =>
    script === KANJI || script === KATAKANA || script === WORD;
  const isSkipped = (unit: string, i: number) =>
    unit === 'ー' ||
    (scripts[i] === HIRAGANA &&
      PARTICLES.includes(unit) &&
      isWord(scripts[i - 1]) &&
      isWord(scripts[i + 1]));
  const places = text.split('').flatMap((unit, i) => (isSkipped(unit, i) ? [] : [i]));
  return { text: places.map((i) => text.charAt(i)).join(''), places };
}

/**
 * Whether a found term is not a piece of another word: `au` in auto, ログ in ブログ.
 * A katakana term may go on (スパム in スパムメール) but not begin inside a word.
 */
function standsAlone({ text, scripts }: Folded, start: number, end: number): boolean {
  const first = scripts[start];
  const last = scripts[end - 1];
  if ((first === WORD || first === KATAKANA) && scripts[start - 1] === first) return false;
  return !(last === WORD && scripts[end] === WORD && text.charAt(end) !== 's');
}
