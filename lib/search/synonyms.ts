/** Groups of words that mean the same: found in a query, then searched for together. */

import { type Folded, fold } from '../text/fold.ts';
import { KATAKANA, WORD } from '../text/scripts.ts';
import { tokenize } from '../text/tokens.ts';

export interface Synonyms {
  /** Folded term → numbers of the groups it belongs to. */
  groupsOf: Map<string, number[]>;
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
      const folded = fold(term).text;
      const known = groupsOf.get(folded);
      if (!known) groupsOf.set(folded, [g]);
      else if (!known.includes(g)) known.push(g);
      const list = tokenize(term).map((token) => token.term);
      if (list.length > 0) encoded.set(list.join(' '), list);
    }
    return [...encoded.values()];
  });
  return { groupsOf, terms };
}

/** The known terms in a query; of overlapping ones the longest. */
export function findSynonyms(query: Folded, { groupsOf, terms }: Synonyms): SynonymMatch[] {
  const found: { start: number; end: number; groups: number[] }[] = [];
  for (const [term, groups] of groupsOf) {
    for (let at = query.text.indexOf(term); at >= 0; at = query.text.indexOf(term, at + 1)) {
      if (standsAlone(query, at, at + term.length)) {
        found.push({ start: at, end: at + term.length, groups });
      }
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
 * Whether a found term is not a piece of another word: `au` in auto, ログ in ブログ.
 * A katakana term may go on (スパム in スパムメール) but not begin inside a word.
 */
function standsAlone({ text, scripts }: Folded, start: number, end: number): boolean {
  const first = scripts[start];
  const last = scripts[end - 1];
  if ((first === WORD || first === KATAKANA) && scripts[start - 1] === first) return false;
  return !(last === WORD && scripts[end] === WORD && text.charAt(end) !== 's');
}
