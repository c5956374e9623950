import MiniSearch from 'minisearch';
import { encode } from '../../text/tokens.ts';
import { type Contestant, inProcess } from './contestant.ts';
import { BOOSTS, FIELDS, type FlatDocument } from './documents.ts';

/**
 * MiniSearch with bigrams for Japanese and our boosts, once with the tokenizer that its users
 * would write, once with ours: what the ranking adds to the tokens.
 */
export const miniSearches = (documents: readonly FlatDocument[]): Contestant[] => [
  miniSearch('MiniSearch, bigrams', documents, bigrams),
  miniSearch('MiniSearch, our tokens', documents, encode),
];

function miniSearch(
  name: string,
  documents: readonly FlatDocument[],
  tokenize: (text: string) => string[],
): Contestant {
  const index = new MiniSearch<FlatDocument>({
    fields: FIELDS,
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOSTS,
      prefix: isLatin,
      fuzzy: (term) => (isLatin(term) ? 0.2 : false),
    },
  });
  index.addAll(documents);
  return inProcess(name, JSON.stringify(index), (query) => ({
    pages: index.search(query).map(({ id }) => documents[Number(id)]?.page ?? ''),
  }));
}

/** Words may be unfinished or misspelt; a bigram may not. */
const isLatin = (term: string): boolean => /^[a-z]{4}/.test(term);

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;
const LATIN = /[a-z0-9]+(?:\.[a-z0-9]+)*/g;

function bigrams(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const terms: string[] = folded.match(LATIN) ?? [];
  for (const [run] of folded.matchAll(JAPANESE)) {
    if (run.length === 1) terms.push(run);
    for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2));
  }
  return terms;
}
