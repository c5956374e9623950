/** Query text → concepts. */
import { type Folded, fold } from '../text/fold.ts';
import { kindOf } from '../text/term-kind.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Atom, type Concept, synonymConcept, wordConcept } from './concepts.ts';
import type { Engine } from './engine.ts';
import { namedPages } from './names.ts';
import { scaffoldMask } from './scaffolding.ts';
import { findSynonyms, type SynonymMatch } from './synonyms.ts';
import { RANKING, weightOf } from './weights.ts';

export interface Query {
  tokens: Token[];
  concepts: Concept[];
  /** Information of all concepts together. */
  information: number;
  /** A pasted mail that says a reason: pages that answer one come first. */
  saysReason: boolean;
  /** Pages about one named thing that the query names. */
  named: ReadonlySet<number>;
}

export interface ReadOptions {
  /** The last word may be unfinished. */
  typing: boolean;
  synonyms: boolean;
  /** Weight of each line: those of a pasted mail differ in worth. */
  lineWeights?: readonly number[];
}

/** Reads a query. Any string is legal; without a term it has no concepts. */
export function readQuery(text: string, engine: Engine, options: ReadOptions): Query {
  const folded = fold(text);
  const matches = options.synonyms ? findSynonyms(folded, engine.synonyms) : [];
  const tokens = cutCompounds(tokensOf(folded), matches);
  const atoms = weigh(tokens, folded, engine, options.lineWeights);
  const last = options.typing && tokens.at(-1)?.end === folded.text.length ? atoms.at(-1) : null;

  const listed = new Set<Atom>();
  const concepts: Concept[] = [];
  for (const { start, end, terms } of matches) {
    const own = atoms.filter((_, i) => isInside(tokens[i], start, end));
    for (const atom of own) listed.add(atom);
    concepts.push(synonymConcept(own, terms, engine));
  }
  for (const atom of heaviest(atoms.filter((atom) => !listed.has(atom)))) {
    concepts.push(wordConcept(atom, atom.term === last?.term, engine));
  }
  const asked = concepts.filter(({ information }) => information > 0);
  return {
    tokens,
    concepts: asked,
    information: asked.reduce((sum, concept) => sum + concept.information, 0),
    saysReason: false,
    named: namedPages(asked, engine),
  };
}

const isInside = (token: Token | undefined, start: number, end: number): boolean =>
  token !== undefined && token.start >= start && token.end <= end;

/** A pair unknown to the index between two known ones joins two words (設定|方法): no news. */
const UNKNOWN_JOINT = 0.1;

/** Unknown kana in a row are a word that no page says (おにぎり), not grammar. */
const STRANGE_KANA = 0.5;

const isUnknownKana = (token: Token | undefined, engine: Engine): boolean =>
  token !== undefined && kindOf(token.term) === 'kana' && !engine.known(token.term);

function weigh(
  tokens: readonly Token[],
  { text }: Folded,
  engine: Engine,
  lineWeights?: readonly number[],
): Atom[] {
  const mask = scaffoldMask(text);
  const isPair = (token?: Token) => token !== undefined && kindOf(token.term) === 'kanji';
  const isKnownPair = (token?: Token) => isPair(token) && engine.known(token?.term ?? '');
  let line = 0;
  let at = 0;
  return tokens.map((token, i): Atom => {
    for (; at < token.start; at++) if (text.charAt(at) === '\n') line++;
    let weight = weightOf(token.term) * (lineWeights?.[line] ?? 1);
    if (mask.slice(token.start, token.end).every(Boolean)) weight *= RANKING.scaffold;
    const isStrange = (other?: Token) => isUnknownKana(other, engine);
    if (isStrange(token) && (isStrange(tokens[i - 1]) || isStrange(tokens[i + 1])))
      weight = STRANGE_KANA;
    const joins = isKnownPair(tokens[i - 1]) && isKnownPair(tokens[i + 1]);
    if (joins && isPair(token) && !isKnownPair(token)) weight *= UNKNOWN_JOINT;
    return { term: token.term, weight, word: text.slice(token.start, token.end) };
  });
}

/** Each term once, with its largest weight: saying it twice asks for nothing more. */
function heaviest(atoms: readonly Atom[]): Atom[] {
  const byTerm = new Map<string, Atom>();
  for (const atom of atoms) {
    if (atom.weight > (byTerm.get(atom.term)?.weight ?? 0)) byTerm.set(atom.term, atom);
  }
  return [...byTerm.values()];
}

/** Cuts a katakana compound where a synonym in it begins or ends: グレイリスト|スパム. */
function cutCompounds(tokens: readonly Token[], matches: readonly SynonymMatch[]): Token[] {
  const edges = matches.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  return tokens.flatMap((token) => {
    if (kindOf(token.term) !== 'katakana') return [token];
    const inside = edges.filter((edge) => edge > token.start && edge < token.end);
    const cuts = [token.start, ...new Set(inside), token.end];
    return cuts.slice(1).map((end, i): Token => {
      const start = cuts[i] ?? 0;
      const term = token.term.slice(start - token.start, end - token.start);
      return { term, start, end };
    });
  });
}
