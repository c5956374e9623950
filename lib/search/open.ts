/** Index file → engine. */
import { kindOf } from '../text/term-kind.ts';
import { compoundsIn } from './compounds.ts';
import { type Draft, draftsOf, pageCounts } from './drafts.ts';
import { type Engine, type FieldStore, isArticle } from './engine.ts';
import { hostNamesIn } from './host-names.ts';
import { INDEX_VERSION, type IndexFile, type PageEntry } from './index-file.ts';
import { worthOf } from './information.ts';
import { namedThings } from './names.ts';
import { rarities } from './rarity.ts';
import { doAtOnce, type Steps } from './steps.ts';
import { openStore } from './store.ts';
import { compileSynonyms } from './synonyms.ts';
import { averageOf, FIELDS, type Field, weigher } from './weights.ts';
import { unitsWithAll } from './whole.ts';

export type { Engine } from './engine.ts';

/** An index of which all is there. */
export interface OpenedIndex extends Engine {
  /** On how many pages each term stands, as far as ranking is concerned. */
  counts: ReadonlyMap<string, number>;
}

/** Opens an index file. @throws when the file was written for another version of this code */
export const openIndex = (file: IndexFile): OpenedIndex => doAtOnce(opening(file));

/** The same in steps, for a page whose reader is typing meanwhile: see `doInSlices`. */
export function* opening(file: IndexFile): Steps<OpenedIndex> {
  if (file.version !== INDEX_VERSION) {
    throw new Error(`search index version ${file.version}, this code reads ${INDEX_VERSION}`);
  }
  const { pages } = file;
  const sectionPages = pages.flatMap((page, p) => page.sections.map(() => p));
  const sectionsOf = pages.map((): number[] => []);
  sectionPages.forEach((page, section) => {
    sectionsOf[page]?.push(section);
  });
  const drafts = yield* draftsOf(file, sectionPages);
  const counts = yield* pageCounts(Object.values(drafts));
  const articles = pages.filter(isArticle).length;
  for (const term of file.common.split('\n')) counts.set(term, articles);

  const { rarity, rarityOfCount } = rarities(articles, (term) => counts.get(term));
  const terms = [...counts.keys()].sort();
  yield;
  const opened: Partial<Record<Field, FieldStore>> = {};
  for (const field of FIELDS) opened[field] = yield* fieldStore(field, drafts[field], rarity);
  const fields = opened as Record<Field, FieldStore>;
  const known = (term: string) => counts.has(term);
  const synonyms = compileSynonyms(file.synonyms);
  yield;
  const katakana = terms.filter((term) => kindOf(term) === 'katakana');
  const words = terms.filter((term) => kindOf(term) === 'word');
  const numbers = new Map(pages.map(({ article }, page) => [article, page]));
  let hosts: ReadonlySet<string> | undefined;

  return {
    counts,
    fields,
    sectionsOf,
    firstSign: pages.reduce((sum, { phrases }) => sum + phrases.length, 0),
    page: (number) => entryOf(number, pages),
    isArticle: (page) => isArticle(entryOf(page, pages)),
    articlesOf: (page) =>
      (entryOf(page, pages).articles ?? []).flatMap((id) => numbers.get(id) ?? []),
    answersReason: (page) => {
      const { codes, phrases } = entryOf(page, pages);
      return codes.length + phrases.length > 0;
    },
    rarity,
    rarityOfCount,
    known,
    unitsOfListed: (listed, field) => unitsWithAll(listed, field, fields),
    words: () => words,
    katakana: () => katakana,
    compoundsOf: (term) => compoundsIn(katakana, term, known),
    codes: new Set(drafts.codes.postings.keys()),
    synonyms,
    named: namedThings(pages.map(({ names = [], domains = [] }, page) => [page, names, domains])),
    hosts: () => {
      hosts ??= new Set(hostNamesIn(pages.flatMap(({ phrases, signs }) => [...phrases, ...signs])));
      return hosts;
    },
  };
}

function entryOf(number: number, pages: readonly PageEntry[]): PageEntry {
  const entry = pages[number];
  if (!entry) throw new Error(`search: no page ${number}`);
  return entry;
}

function* fieldStore(
  field: Field,
  { postings, pages }: Draft,
  rarity: (term: string) => number,
): Steps<FieldStore> {
  const lengths = new Float64Array(pages.length);
  const information = new Float64Array(pages.length);
  for (const [term, units] of postings) {
    const worth = worthOf(term, rarity(term));
    for (const unit of units) {
      lengths[unit] = (lengths[unit] ?? 0) + 1;
      information[unit] = (information[unit] ?? 0) + worth;
    }
    yield;
  }
  const unitWeights = lengths.map(weigher(field, averageOf(lengths)));
  return { ...openStore(postings, pages.length), pages, lengths, unitWeights, information };
}
